package dev.mynah.modem.mbim.auth;

import dev.mynah.modem.mbim.port.Service;

/** The Auth service. */
public final class AuthService {
    private AuthService() {}

    public static Service service() {
        return Service.of(
                "Auth",
                "1d2b5ff7-0aa1-48b2-aa52-50f15767174e",
                "MBIM 1.0 10.10",
                new Aka(),
                new AkaPrime(),
                new SimChallenge());
    }
}
