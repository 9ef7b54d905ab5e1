package dev.mynah.euicc.saip.build;

import dev.mynah.euicc.ota.OtaKey;
import dev.mynah.euicc.ota.RemoteFileManagement;
import dev.mynah.euicc.ota.SecurityDomain;
import dev.mynah.euicc.saip.element.ApplicationInstance;
import dev.mynah.euicc.saip.element.KeyObject;
import dev.mynah.euicc.saip.element.PeHeader;
import dev.mynah.euicc.saip.element.RemoteFileManagementElement;
import dev.mynah.euicc.saip.element.SecurityDomainElement;
import dev.mynah.euicc.tlv.Tlv;
import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Describes who may manage a profile over the air. */
final class ManagementElements {

    // GlobalPlatform's AIDs of a security domain's package and module (SGP.02 annex H).
    private static final byte[] PACKAGE = hex("A0000001515350");
    private static final byte[] MODULE = hex("A000000151535041");
    // Security domain, DAP verification and the others an operator's domain has (GlobalPlatform 11.1.2).
    private static final byte[] PRIVILEGES = hex("82FC80");
    // It speaks SCP80 (TS 102 225) and nothing else.
    private static final byte[] PROTOCOLS = hex("81028000");
    private static final int COUNTER = 5;

    private ManagementElements() {}

    static SecurityDomainElement securityDomain(PeHeader header, SecurityDomain domain) {
        List<KeyObject> keys =
                domain.keys().stream().map(ManagementElements::key).toList();
        return new SecurityDomainElement(
                header,
                new ApplicationInstance(
                        PACKAGE,
                        MODULE,
                        domain.aid(),
                        Optional.empty(),
                        PRIVILEGES,
                        new byte[] {0x0F},
                        PROTOCOLS,
                        Optional.empty(),
                        domain.tars().isEmpty() ? Optional.empty() : Optional.of(toolkitParameters(domain.tars())),
                        Optional.empty(),
                        Optional.empty()),
                keys.isEmpty() ? Optional.empty() : Optional.of(keys),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Priority 1, no timers, texts, menu entries and channels, cryptographic checksum and ciphering, then the TARs. */
    private static Tlv toolkitParameters(List<byte[]> tars) {
        ByteArrayOutputStream parameters = new ByteArrayOutputStream();
        parameters.writeBytes(hex("0100000000020112"));
        parameters.write(3 * tars.size());
        tars.forEach(parameters::writeBytes);
        parameters.write(0);
        return Tlv.of(0xEA, Tlv.of(0x80, parameters.toByteArray()));
    }

    private static KeyObject key(OtaKey key) {
        return new KeyObject(
                new byte[] {usage(key.identifier())},
                new byte[] {0},
                new byte[] {(byte) key.identifier()},
                new byte[] {(byte) key.version()},
                Optional.of(Octets.of(key.counter(), COUNTER)),
                List.of(new KeyObject.Component(new byte[] {(byte) key.type()}, key.value(), 8)));
    }

    /** Ciphering for KIc, checksums for KID, keys for DEK (GlobalPlatform 11.1.9). */
    private static byte usage(int identifier) {
        return switch (identifier) {
            case 1 -> 0x38;
            case 2 -> 0x34;
            default -> (byte) 0xC8;
        };
    }

    static RemoteFileManagementElement remoteFileManagement(PeHeader header, RemoteFileManagement application) {
        return new RemoteFileManagementElement(
                header,
                application.aid(),
                Optional.empty(),
                application.tars().isEmpty() ? Optional.empty() : Optional.of(application.tars()),
                new byte[] {(byte) application.minimumSecurityLevel()},
                application.uiccAccess(),
                application.uiccAdminAccess(),
                application
                        .adf()
                        .map(it -> new RemoteFileManagementElement.ApplicationAccess(
                                it, application.adfAccess(), application.adfAdminAccess())));
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
