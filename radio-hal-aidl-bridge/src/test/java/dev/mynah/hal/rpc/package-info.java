/** Sessions of RPC binder against captures of libbinder, against each other, and against hostile peers. */
@NullMarked
package dev.mynah.hal.rpc;

import org.jspecify.annotations.NullMarked;
