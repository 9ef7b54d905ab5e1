package dev.mynah.modem.door;

/** What a wire with a speed can be told. What was written before a change leaves as the line was before it. */
public interface SerialLine {
    SerialFormat format();

    /** Sends and receives so from now on. */
    void format(SerialFormat changed);

    /** What is in force. */
    FlowControl flowControl();

    void flowControl(FlowControl changed);
}
