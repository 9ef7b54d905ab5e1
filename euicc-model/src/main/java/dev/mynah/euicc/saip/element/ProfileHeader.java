package dev.mynah.euicc.saip.element;

import dev.mynah.euicc.saip.schema.Field;
import dev.mynah.euicc.saip.schema.Layout;
import dev.mynah.euicc.saip.schema.Values;
import dev.mynah.euicc.tlv.Tlv;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The first element: which profile this is and what a card must be able to do to take it (ProfileHeader).
 *
 * @param major version of the format
 * @param minor version of the format
 * @param profileType a name for people
 * @param iccid 10 octets, digits in their order and not swapped as in EF.ICCID
 * @param policyRules octets whose meaning the format leaves to others
 * @param services names of what the profile needs, see {@link MandatoryServices}
 * @param templates identifiers of the file structure templates it needs
 * @param connectivity parameters of the remote provisioning of before SGP.22
 * @param applications AID and version of packages the card must have
 * @param later members of later versions, as they came
 */
public record ProfileHeader(
        int major,
        int minor,
        Optional<String> profileType,
        byte[] iccid,
        Optional<byte[]> policyRules,
        Set<String> services,
        List<String> templates,
        Optional<byte[]> connectivity,
        Optional<List<MandatoryApplication>> applications,
        Optional<Tlv> later)
        implements ProfileElement {

    private static final Field<ProfileHeader, Integer> MAJOR =
            Field.required(0x80, Values.integer(0, 0xFF), ProfileHeader::major);
    private static final Field<ProfileHeader, Integer> MINOR =
            Field.required(0x81, Values.integer(0, 0xFF), ProfileHeader::minor);
    private static final Field<ProfileHeader, Optional<String>> PROFILE_TYPE =
            Field.optional(0x82, Values.text(1, 100), ProfileHeader::profileType);
    private static final Field<ProfileHeader, byte[]> ICCID =
            Field.required(0x83, Values.octets(10, 10), ProfileHeader::iccid);
    private static final Field<ProfileHeader, Optional<byte[]>> POLICY_RULES =
            Field.optional(0x84, Values.octets(), ProfileHeader::policyRules);
    private static final Field<ProfileHeader, Set<String>> SERVICES =
            Field.required(0xA5, MandatoryServices.LAYOUT, ProfileHeader::services);
    private static final Field<ProfileHeader, List<String>> TEMPLATES =
            Field.required(0xA6, Values.listOf(0x06, Values.oid(), 0), ProfileHeader::templates);
    private static final Field<ProfileHeader, Optional<byte[]>> CONNECTIVITY =
            Field.optional(0x87, Values.octets(), ProfileHeader::connectivity);
    private static final Field<ProfileHeader, Optional<List<MandatoryApplication>>> APPLICATIONS =
            Field.optional(0xA8, Values.listOf(0x30, MandatoryApplication.LAYOUT, 0), ProfileHeader::applications);
    private static final Field<ProfileHeader, Optional<Tlv>> LATER =
            Field.optional(0xA9, Values.anything(), ProfileHeader::later);

    static final Layout<ProfileHeader> LAYOUT = Layout.of(
            it -> new ProfileHeader(
                    it.get(MAJOR),
                    it.get(MINOR),
                    it.get(PROFILE_TYPE),
                    it.get(ICCID),
                    it.get(POLICY_RULES),
                    it.get(SERVICES),
                    it.get(TEMPLATES),
                    it.get(CONNECTIVITY),
                    it.get(APPLICATIONS),
                    it.get(LATER)),
            MAJOR,
            MINOR,
            PROFILE_TYPE,
            ICCID,
            POLICY_RULES,
            SERVICES,
            TEMPLATES,
            CONNECTIVITY,
            APPLICATIONS,
            LATER);

    @Override
    public ElementKind kind() {
        return ElementKind.HEADER;
    }

    @Override
    public OptionalInt identification() {
        return OptionalInt.empty();
    }

    /** The ICCID as digits; empty when the octets are none. */
    public Optional<String> iccidDigits() {
        String digits = HexFormat.of().formatHex(iccid).replaceFirst("f{1,2}$", "");
        return digits.matches("[0-9]{18,20}") ? Optional.of(digits) : Optional.empty();
    }

    /**
     * A package the card must have already.
     *
     * @param version major and minor
     */
    public record MandatoryApplication(byte[] aid, byte[] version) {

        private static final Field<MandatoryApplication, byte[]> AID =
                Field.required(0x80, Values.octets(5, 16), MandatoryApplication::aid);
        private static final Field<MandatoryApplication, byte[]> VERSION =
                Field.required(0x81, Values.octets(2, 2), MandatoryApplication::version);

        static final Layout<MandatoryApplication> LAYOUT =
                Layout.of(it -> new MandatoryApplication(it.get(AID), it.get(VERSION)), AID, VERSION);
    }
}
