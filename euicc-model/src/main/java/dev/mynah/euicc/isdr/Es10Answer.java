package dev.mynah.euicc.isdr;

import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.tlv.Der;
import dev.mynah.euicc.tlv.Tlv;

/** What an ES10 function gives back: a data object, or a status word when the request was not one. */
sealed interface Es10Answer {

    /** The request can't be understood. */
    Es10Answer INCORRECT_DATA = new Refused(StatusWord.INCORRECT_DATA);

    /** There is no such function. */
    Es10Answer NO_SUCH_FUNCTION = new Refused(StatusWord.REFERENCED_DATA_NOT_FOUND);

    /** The request comes when it can't be carried out. */
    Es10Answer OUT_OF_TURN = new Refused(StatusWord.CONDITIONS_NOT_SATISFIED);

    /** The request is taken, and there is nothing to say to it. */
    Es10Answer TAKEN = new Refused(StatusWord.OK);

    /** A data object and {@code 9000}. */
    record Given(Tlv response) implements Es10Answer {}

    /** No data and a status word. */
    record Refused(StatusWord status) implements Es10Answer {}

    static Es10Answer of(Tlv response) {
        return new Given(response);
    }

    /** A response that is only a result code, {@code { 80 01 code }}. */
    static Es10Answer result(int tag, int code) {
        return of(Tlv.of(tag, Tlv.of(0x80, Der.integer(code))));
    }
}
