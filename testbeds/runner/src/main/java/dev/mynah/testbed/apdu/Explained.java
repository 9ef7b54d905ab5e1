package dev.mynah.testbed.apdu;

import java.util.List;

/**
 * One command and its response, explained.
 *
 * @param command what it asked for, {@code SELECT ADF.USIM/EF.IMSI}
 * @param success whether the card did it
 * @param meaning of the status word
 * @param details what the response says, a line each
 */
public record Explained(String command, boolean success, String meaning, List<String> details) {
    public Explained {
        details = List.copyOf(details);
    }
}
