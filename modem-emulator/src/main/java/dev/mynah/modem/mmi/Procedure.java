package dev.mynah.modem.mmi;

import java.util.Arrays;
import java.util.Optional;

/** What is to be done with a service, by what stands before its code. TS 22.030 6.5.2. */
enum Procedure {
    /** Or registration, where a number is given and the service takes one. */
    ACTIVATION("*"),
    DEACTIVATION("#"),
    INTERROGATION("*#"),
    REGISTRATION("**"),
    ERASURE("##");

    private final String prefix;

    Procedure(String prefix) {
        this.prefix = prefix;
    }

    String prefix() {
        return prefix;
    }

    static Optional<Procedure> of(String prefix) {
        return Arrays.stream(values()).filter(it -> it.prefix.equals(prefix)).findFirst();
    }
}
