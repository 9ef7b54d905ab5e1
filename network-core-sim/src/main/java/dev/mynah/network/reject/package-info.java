/** Requests of UEs that an operator turns down on purpose, whichever of its nodes they come to. */
@NullMarked
package dev.mynah.network.reject;

import org.jspecify.annotations.NullMarked;
