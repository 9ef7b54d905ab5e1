package dev.mynah.testbed.truth;

import java.util.List;

/**
 * What every voice can say of a slot. A text is empty and a number -1 where there is nothing to say.
 *
 * @param iccid without padding
 * @param lock what the card waits for: {@code PIN}, {@code PUK} or nothing
 * @param registration {@code home}, {@code roaming}, {@code searching}, {@code denied} or {@code none}
 * @param area the code of the location or tracking area
 */
record Truth(
        boolean radio,
        String iccid,
        String imsi,
        String lock,
        String registration,
        String operator,
        String technology,
        long area,
        long cell,
        List<CallSeen> calls) {

    /** @param state {@code dialling}, {@code alerting}, {@code active}, {@code held}, {@code incoming} or {@code waiting} */
    record CallSeen(int index, String state, boolean incoming, String number) {}

    static final long NONE = -1;

    /** MBIM of this modem has no calls: whoever compares with it leaves them out. */
    Truth withoutCalls() {
        return new Truth(radio, iccid, imsi, lock, registration, operator, technology, area, cell, List.of());
    }
}
