/**
 * RPC binder: sessions between a client's process and a server's, over stream sockets. Each session lives on one
 * timeline, with all its connections and every object that is called through it.
 */
@NullMarked
package dev.mynah.hal.rpc;

import org.jspecify.annotations.NullMarked;
