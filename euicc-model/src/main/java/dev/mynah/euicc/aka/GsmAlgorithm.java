package dev.mynah.euicc.aka;

/** A3 and A8 of one subscriber: what a card answers to a GSM challenge (TS 43.020 C). */
public interface GsmAlgorithm {

    /** SRES and Kc of a RAND of 16 octets. */
    GsmResponse respond(byte[] rand);
}
