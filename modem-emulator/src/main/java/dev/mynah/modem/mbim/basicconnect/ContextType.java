package dev.mynah.modem.mbim.basicconnect;

import java.util.UUID;

/** What a context is for. MBIM 1.0 10.5.12. */
public final class ContextType {
    public static final UUID NONE = UUID.fromString("b43f758c-a560-4b46-b35e-c5869641fb54");
    public static final UUID INTERNET = UUID.fromString("7e5e2a7e-4e6f-7272-736b-656e7e5e2a7e");
    static final UUID EMERGENCY_CALLING = UUID.fromString("5f41adb8-204e-4d31-9da8-b3c970e360f2");

    private ContextType() {}
}
