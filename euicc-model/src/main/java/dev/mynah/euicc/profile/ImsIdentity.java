package dev.mynah.euicc.profile;

import dev.mynah.euicc.ProfileSpec;

/** What the ISIM says when the profile doesn't: identities derived from the IMSI (TS 23.003 13). */
final class ImsIdentity {

    private ImsIdentity() {}

    static String domain(ProfileSpec spec) {
        return spec.domain().orElseGet(() -> {
            String mnc = spec.imsi().substring(3, 3 + spec.mncLength());
            String mnc3 = mnc.length() == 2 ? "0" + mnc : mnc;
            return "ims.mnc" + mnc3 + ".mcc" + spec.imsi().substring(0, 3) + ".3gppnetwork.org";
        });
    }

    static String impi(ProfileSpec spec) {
        return spec.impi().orElseGet(() -> spec.imsi() + "@" + domain(spec));
    }

    static String impu(ProfileSpec spec) {
        return "sip:" + impi(spec);
    }
}
