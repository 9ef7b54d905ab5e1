/**
 * The octets of RPC binder: what two ends of a session say to each other on a stream socket. Plain Java; nothing here
 * knows a session. Every integer is little-endian; offsets are counted from the beginning of the structure.
 */
@NullMarked
package dev.mynah.hal.rpc.wire;

import org.jspecify.annotations.NullMarked;
