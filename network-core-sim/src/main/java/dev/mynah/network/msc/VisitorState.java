package dev.mynah.network.msc;

/** How a subscriber in the VLR can be reached. TS 23.012 3.6, TS 23.018. */
public enum VisitorState {
    /** Known, and switched off or silent for too long. */
    DETACHED,
    /** Attached, without a connection. */
    IDLE,
    /** Paged. */
    PAGING,
    /** There is a connection on which the UE has proved who it is. */
    CONNECTED
}
