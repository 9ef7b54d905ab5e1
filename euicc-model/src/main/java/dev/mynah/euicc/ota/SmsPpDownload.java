package dev.mynah.euicc.ota;

import dev.mynah.euicc.apdu.StatusWord;

/** Takes the short messages that are for the card itself and secured (TS 31.111 7.1.1, TS 31.115 4). */
public interface SmsPpDownload {

    /** Takes a message. */
    Answer receive(byte[] tpdu);

    /** What became of a message. */
    sealed interface Answer {

        /** It is no secured packet, whoever wants it may have it. */
        record NotSecured() implements Answer {}

        /**
         * It was taken, or refused.
         *
         * @param data what goes back to the sender; none when it wants nothing
         * @param status {@code 9000}, or a warning where the terminal shall report an error with the data
         */
        record Taken(byte[] data, StatusWord status) implements Answer {}
    }
}
