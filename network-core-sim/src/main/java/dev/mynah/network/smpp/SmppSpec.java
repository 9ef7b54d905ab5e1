package dev.mynah.network.smpp;

import java.util.List;

/**
 * A service centre's SMPP door, on loopback.
 *
 * @param port where it listens; 0 for a free one
 * @param systemId who may bind
 * @param password at most 8 characters (SMPP 3.4 5.2.2)
 * @param numbers the numbers of the programs behind it: what mobiles send there goes to them
 */
public record SmppSpec(int port, String systemId, String password, List<String> numbers) {
    public SmppSpec {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("port: " + port + " is not 0 to 65535");
        }
        if (systemId.isEmpty() || systemId.length() > 15) {
            throw new IllegalArgumentException("systemId: 1 to 15 characters");
        }
        if (password.length() > 8) {
            throw new IllegalArgumentException("password: at most 8 characters");
        }
        for (String number : numbers) {
            if (!number.matches("[0-9]{2,15}")) {
                throw new IllegalArgumentException("numbers: \"" + number + "\" is not 2 to 15 digits without +");
            }
        }
        numbers = List.copyOf(numbers);
    }

    @Override
    public String toString() {
        return "SmppSpec[port=" + port + ", systemId=" + systemId + ", numbers=" + numbers + "]";
    }
}
