package dev.mynah.euicc.accesscontrol;

import dev.mynah.euicc.tlv.Der;
import dev.mynah.euicc.tlv.Tlv;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one application of a device may do, a REF-AR-DO: {@code E2 { E1 { C1 certificate, [CA package] }, E3 { DB permissions } }}.
 * The application of the card that it is about (AID-REF-DO) isn't named, nor is access to its commands (APDU-AR-DO) or by NFC
 * (NFC-AR-DO): the rule grants permissions of the device only, as Android's carrier privileges are.
 *
 * @param certificate SHA-1 or SHA-256 of the certificate the application is signed with
 * @param packageName of the application; any with the certificate when not given
 * @param permissions eight octets; the last bit of them is Android's carrier privileges
 */
public record ApplicationRule(byte[] certificate, Optional<String> packageName, byte[] permissions) {

    private static final int REF_AR_DO = 0xE2;
    private static final int REF_DO = 0xE1;
    private static final int AR_DO = 0xE3;
    private static final int DEVICE_APP_ID_REF_DO = 0xC1;
    private static final int PKG_REF_DO = 0xCA;
    private static final int PERM_AR_DO = 0xDB;

    private static final int LONGEST_PACKAGE = 127;

    /** Checks the lengths; the message of a refusal begins with {@code certificate}, {@code package} or {@code permissions}. */
    public ApplicationRule {
        certificate = certificate.clone();
        permissions = permissions.clone();
        if (certificate.length != 20 && certificate.length != 32) {
            throw new IllegalArgumentException(
                    "certificate: " + certificate.length + " bytes are neither SHA-1 nor SHA-256");
        }
        packageName.map(it -> Der.utf8(it).length).ifPresent(length -> {
            if (length < 1 || length > LONGEST_PACKAGE) {
                throw new IllegalArgumentException("package: " + length + " bytes are not 1 to " + LONGEST_PACKAGE);
            }
        });
        if (permissions.length != 8) {
            throw new IllegalArgumentException("permissions: " + permissions.length + " bytes are not 8");
        }
    }

    /** Grants carrier privileges. */
    public static ApplicationRule carrierPrivileges(byte[] certificate, Optional<String> packageName) {
        return new ApplicationRule(certificate, packageName, new byte[] {0, 0, 0, 0, 0, 0, 0, 1});
    }

    @Override
    public byte[] certificate() {
        return certificate.clone();
    }

    @Override
    public byte[] permissions() {
        return permissions.clone();
    }

    /** REF-AR-DO. */
    public Tlv toTlv() {
        return Tlv.of(REF_AR_DO, application(), access());
    }

    /** REF-DO: whom the rule is about. */
    Tlv application() {
        List<Tlv> application = new ArrayList<>();
        application.add(Tlv.of(DEVICE_APP_ID_REF_DO, certificate));
        packageName.ifPresent(it -> application.add(Tlv.of(PKG_REF_DO, Der.utf8(it))));
        return Tlv.of(REF_DO, application);
    }

    /** AR-DO: what it grants. */
    Tlv access() {
        return Tlv.of(AR_DO, Tlv.of(PERM_AR_DO, permissions));
    }
}
