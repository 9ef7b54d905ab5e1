/** The octets of RPC binder, one structure after the other. */
@NullMarked
package dev.mynah.hal.rpc.wire;

import org.jspecify.annotations.NullMarked;
