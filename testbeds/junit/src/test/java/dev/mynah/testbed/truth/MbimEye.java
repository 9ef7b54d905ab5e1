package dev.mynah.testbed.truth;

import static dev.mynah.testbed.junit.MbimHost.BASIC_CONNECT;

import dev.mynah.testbed.junit.MbimAnswer;
import dev.mynah.testbed.junit.MbimHost;
import java.util.List;
import java.util.UUID;

/** The truth as MBIM tells it: Basic Connect, and Microsoft's location. */
final class MbimEye implements Eye {
    private static final UUID EXTENSIONS = UUID.fromString("3d01dcc5-fef5-4d05-0d3a-bef7058e9aaf");
    private static final List<String> REGISTRATION =
            List.of("none", "none", "searching", "home", "roaming", "roaming", "denied");
    private static final int PIN1 = 2;
    private static final int PUK1 = 11;
    private static final int LTE = 0x20;

    private final MbimHost mbim;

    MbimEye(MbimHost mbim) {
        this.mbim = mbim;
    }

    @Override
    public Truth look() {
        MbimAnswer ready = mbim.query(BASIC_CONNECT, 2).succeeds();
        MbimAnswer register = mbim.query(BASIC_CONNECT, 9).succeeds();
        String registration = REGISTRATION.get(register.u32(4));
        boolean registered = registration.equals("home") || registration.equals("roaming");
        MbimAnswer location = mbim.query(EXTENSIONS, 12).succeeds();
        boolean lte = (register.u32(12) & LTE) != 0;
        return new Truth(
                mbim.query(BASIC_CONNECT, 3).succeeds().u32(4) == 1,
                ready.text(12),
                ready.text(4),
                lock(),
                registration,
                registered ? register.text(20) : "",
                registered ? (lte ? "LTE" : "UMTS") : "",
                registered ? location.u32(lte ? 4 : 0) : Truth.NONE,
                registered ? location.u32(8) : Truth.NONE,
                List.of());
    }

    private String lock() {
        MbimAnswer pin = mbim.query(BASIC_CONNECT, 4).succeeds();
        if (pin.u32(4) == 0) {
            return "";
        }
        return switch (pin.u32(0)) {
            case PIN1 -> "PIN";
            case PUK1 -> "PUK";
            default -> "other " + pin.u32(0);
        };
    }
}
