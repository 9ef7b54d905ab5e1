package dev.mynah.modem;

import java.util.Arrays;

/** By which domain of GSM and UTRAN short messages are sent: {@code <service>} of {@code +CGSMS}, TS 27.007 10.1.21. */
public enum MessageDomain {
    PACKET(0),
    CIRCUIT(1),
    /** The circuit switched one where there is no other. */
    PACKET_PREFERRED(2),
    /** The packet one where there is no other. */
    CIRCUIT_PREFERRED(3);

    private final int service;

    MessageDomain(int service) {
        this.service = service;
    }

    /** @throws IllegalArgumentException for a number that is no choice */
    public static MessageDomain of(int service) {
        return Arrays.stream(values())
                .filter(it -> it.service == service)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("service: " + service));
    }

    public int service() {
        return service;
    }
}
