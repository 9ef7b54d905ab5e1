package dev.mynah.modem;

/** What the device is for. TS 23.221 7.2a. */
public enum UsageSetting {
    /** Calls first: a technology in which the network registered with has none won't do while there is another. */
    VOICE_CENTRIC,
    /** Packets first: calls where they are to be had. */
    DATA_CENTRIC
}
