/**
 * What can be called across processes: objects that take transactions, be they in this process or behind a transport.
 * Of Vert.x it knows {@code Future} and nothing else.
 */
@NullMarked
package dev.mynah.hal.binder;

import org.jspecify.annotations.NullMarked;
