package dev.mynah.euicc.saip.element;

import dev.mynah.euicc.saip.schema.Field;
import dev.mynah.euicc.saip.schema.Layout;
import dev.mynah.euicc.saip.schema.Values;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An application that carries out file commands sent over the air (PE-RFM).
 *
 * @param instance its AID
 * @param securityDomain the AID of the domain whose keys it uses; absent for the operator's
 * @param tars what packets address it by
 * @param minimumSecurityLevel the least it takes, as in the first octet of SPI
 * @param accessDomain what it may do with the files outside of applications
 * @param adminAccessDomain the same for administrative commands
 * @param application the application whose files it may reach too
 */
public record RemoteFileManagementElement(
        PeHeader header,
        byte[] instance,
        Optional<byte[]> securityDomain,
        Optional<List<byte[]>> tars,
        byte[] minimumSecurityLevel,
        byte[] accessDomain,
        byte[] adminAccessDomain,
        Optional<ApplicationAccess> application)
        implements ProfileElement {

    private static final Field<RemoteFileManagementElement, PeHeader> HEADER =
            Field.required(0xA0, PeHeader.LAYOUT, RemoteFileManagementElement::header);
    private static final Field<RemoteFileManagementElement, byte[]> INSTANCE =
            Field.required(0x4F, Values.octets(5, 16), RemoteFileManagementElement::instance);
    private static final Field<RemoteFileManagementElement, Optional<byte[]>> SECURITY_DOMAIN =
            Field.optional(0x4F, Values.octets(5, 16), RemoteFileManagementElement::securityDomain);
    private static final Field<RemoteFileManagementElement, Optional<List<byte[]>>> TARS =
            Field.optional(0xA0, Values.listOf(0x04, Values.octets(3, 3), 1), RemoteFileManagementElement::tars);
    private static final Field<RemoteFileManagementElement, byte[]> MINIMUM_SECURITY_LEVEL =
            Field.required(0x81, Values.octets(1, 1), RemoteFileManagementElement::minimumSecurityLevel);
    private static final Field<RemoteFileManagementElement, byte[]> ACCESS_DOMAIN =
            Field.required(0x04, Values.octets(), RemoteFileManagementElement::accessDomain);
    private static final Field<RemoteFileManagementElement, byte[]> ADMIN_ACCESS_DOMAIN =
            Field.required(0x04, Values.octets(), RemoteFileManagementElement::adminAccessDomain);
    private static final Field<RemoteFileManagementElement, Optional<ApplicationAccess>> APPLICATION =
            Field.optional(0x30, ApplicationAccess.LAYOUT, RemoteFileManagementElement::application);

    static final Layout<RemoteFileManagementElement> LAYOUT = Layout.of(
            it -> new RemoteFileManagementElement(
                    it.get(HEADER),
                    it.get(INSTANCE),
                    it.get(SECURITY_DOMAIN),
                    it.get(TARS),
                    it.get(MINIMUM_SECURITY_LEVEL),
                    it.get(ACCESS_DOMAIN),
                    it.get(ADMIN_ACCESS_DOMAIN),
                    it.get(APPLICATION)),
            HEADER,
            INSTANCE,
            SECURITY_DOMAIN,
            TARS,
            MINIMUM_SECURITY_LEVEL,
            ACCESS_DOMAIN,
            ADMIN_ACCESS_DOMAIN,
            APPLICATION);

    @Override
    public ElementKind kind() {
        return ElementKind.RFM;
    }

    @Override
    public OptionalInt identification() {
        return OptionalInt.of(header.identification());
    }

    /**
     * Access to the files of an application (ADFRFMAccess).
     *
     * @param aid the application
     */
    public record ApplicationAccess(byte[] aid, byte[] accessDomain, byte[] adminAccessDomain) {

        private static final Field<ApplicationAccess, byte[]> AID =
                Field.required(0x80, Values.octets(5, 16), ApplicationAccess::aid);
        private static final Field<ApplicationAccess, byte[]> ACCESS_DOMAIN =
                Field.required(0x81, Values.octets(), ApplicationAccess::accessDomain);
        private static final Field<ApplicationAccess, byte[]> ADMIN_ACCESS_DOMAIN =
                Field.required(0x82, Values.octets(), ApplicationAccess::adminAccessDomain);

        static final Layout<ApplicationAccess> LAYOUT = Layout.of(
                it -> new ApplicationAccess(it.get(AID), it.get(ACCESS_DOMAIN), it.get(ADMIN_ACCESS_DOMAIN)),
                AID,
                ACCESS_DOMAIN,
                ADMIN_ACCESS_DOMAIN);
    }
}
