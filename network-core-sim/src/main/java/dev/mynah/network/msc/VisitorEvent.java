package dev.mynah.network.msc;

/** What moves a visitor's machine besides its timers. */
sealed interface VisitorEvent {
    /** The location updating is accepted. */
    record Attached() implements VisitorEvent {}

    /** The UE says that it leaves, or another register takes it over. */
    record Detached() implements VisitorEvent {}

    /** The UE has a connection and has proved who it is on it. */
    record Connected() implements VisitorEvent {}

    /** That connection is gone. */
    record Disconnected() implements VisitorEvent {}

    /** A layer wants a connection. */
    record Wanted() implements VisitorEvent {}

    /** Paged as often as the network does, without an answer. */
    record Unanswered() implements VisitorEvent {}
}
