package dev.mynah.euicc.cat.applet;

import java.util.Optional;

/**
 * What call control, or control of short messages, says of a number (TS 31.111 7.3).
 *
 * @param number as it is dialled; * at the end stands for whatever follows
 * @param allowed whether it may go on
 * @param instead the number it goes to instead
 */
public record ControlRule(String number, boolean allowed, Optional<String> instead) {

    boolean fits(String dialled) {
        return number.endsWith("*")
                ? dialled.startsWith(number.substring(0, number.length() - 1))
                : dialled.equals(number);
    }
}
