package dev.mynah.euicc.ota;

import dev.mynah.euicc.apdu.StatusWord;

/** Takes the short messages that are for the card itself and secured (TS 31.111 7.1.1, TS 31.115 4). */
public interface SmsPpDownload {

    /**
     * Takes a message.
     *
     * @param tpdu an SMS-DELIVER (TS 23.040 9.2.2.1)
     * @param applications who carries out what is in it
     */
    Answer receive(byte[] tpdu, RemoteApplications applications);

    /** What became of a message. */
    sealed interface Answer {

        /** It is no secured packet, whoever wants it may have it. */
        record NotSecured() implements Answer {}

        /**
         * It was taken, or refused.
         *
         * @param data what goes back to the sender; none when it wants nothing
         * @param status {@code 9000}, or why there was nothing to be made of it
         */
        record Taken(byte[] data, StatusWord status) implements Answer {}
    }
}
