package dev.mynah.hal.rpc.wire;

import org.jspecify.annotations.Nullable;

/** What is asked of the session and not of an object: two-way, an empty request, no AIDL status in the reply. */
public enum SpecialTransaction {
    /** The object a server is there for: one binder, or null. */
    GET_ROOT(0),
    /** How many connections the answering side serves: an int. */
    GET_MAX_THREADS(1),
    /** The session's name, for further connections: a byte array. */
    GET_SESSION_ID(2);

    private static final SpecialTransaction[] ALL = values();

    private final int code;

    SpecialTransaction(int code) {
        this.code = code;
    }

    /** The code on the wire. */
    public int code() {
        return code;
    }

    /** The transaction of a code; null if there is none. */
    public static @Nullable SpecialTransaction of(int code) {
        return code >= 0 && code < ALL.length ? ALL[code] : null;
    }
}
