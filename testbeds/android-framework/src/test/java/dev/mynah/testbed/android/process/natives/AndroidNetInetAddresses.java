package dev.mynah.testbed.android.process.natives;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Addresses as text; the framework reads them by a method that only Android's own InetAddress has. */
public final class AndroidNetInetAddresses {
    private static final String NUMERIC = "[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*";

    private AndroidNetInetAddresses() {}

    public static boolean isNumericAddress(String address) {
        return address.matches(NUMERIC);
    }

    public static InetAddress parseNumericAddress(String address) {
        if (!isNumericAddress(address)) {
            throw new IllegalArgumentException("Not a numeric address: " + address);
        }
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("Not a numeric address: " + address, e);
        }
    }
}
