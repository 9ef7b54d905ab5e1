/** An operator put together: its cells, its MME, its home subscribers and its gateway, and what it can be told to do. */
@NullMarked
package dev.mynah.network.operator;

import org.jspecify.annotations.NullMarked;
