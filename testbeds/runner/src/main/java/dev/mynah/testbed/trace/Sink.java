package dev.mynah.testbed.trace;

import dev.mynah.network.air.event.Event;

/** One place events are written to; called on the recorder's thread only. */
public interface Sink extends AutoCloseable {
    void write(Event event);

    /** So many events could not be written here because too many came at once. */
    void lost(long count);

    /** Nothing more is waiting: what has been written should reach its reader now. */
    void flush();

    @Override
    void close();
}
