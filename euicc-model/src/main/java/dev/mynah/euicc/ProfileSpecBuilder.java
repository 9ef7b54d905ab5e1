package dev.mynah.euicc;

import dev.mynah.euicc.accesscontrol.ApplicationRule;
import dev.mynah.euicc.aka.AkaParameters;
import dev.mynah.euicc.cat.applet.AppletSpec;
import dev.mynah.euicc.ota.OtaSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Names what a profile has beyond ICCID, IMSI and key; {@link #build} checks it all. */
public final class ProfileSpecBuilder {

    private final String iccid;
    private final String imsi;
    private final AkaParameters key;
    private int mncLength = 2;
    private String name = "";
    private String serviceProviderName = "";
    private String networkName = "";
    private ProfileClass profileClass = ProfileClass.OPERATIONAL;
    private OptionalInt enabledOnPort = OptionalInt.empty();
    private @Nullable String msisdn;
    private @Nullable String smsc;
    private PinSpec pins = PinSpec.DEFAULT;
    private List<String> equivalentHomePlmns = List.of();
    private List<String> userPlmns = List.of();
    private List<String> operatorPlmns = List.of();
    private List<String> forbiddenPlmns = List.of();
    private @Nullable String gid1;
    private @Nullable String gid2;
    private @Nullable String impi;
    private @Nullable String domain;
    private @Nullable AppletSpec toolkit;
    private List<ApplicationRule> accessRules = List.of();
    private OtaSpec ota = OtaSpec.NONE;
    private final Map<String, List<String>> files = new LinkedHashMap<>();
    private ManagementSpec management = ManagementSpec.NONE;
    private byte @Nullable [] profilePackage;

    ProfileSpecBuilder(String iccid, String imsi, AkaParameters key) {
        this.iccid = iccid;
        this.imsi = imsi;
        this.key = key;
    }

    /** How many digits of the IMSI are the MNC: 2 (default) or 3. */
    public ProfileSpecBuilder mncLength(int digits) {
        mncLength = digits;
        return this;
    }

    /** The profile's name. */
    public ProfileSpecBuilder name(String text) {
        name = text;
        return this;
    }

    /** The service provider's name; the profile's name when not given. */
    public ProfileSpecBuilder serviceProviderName(String text) {
        serviceProviderName = text;
        return this;
    }

    /** The home network's own name; the service provider's when not given. */
    public ProfileSpecBuilder networkName(String text) {
        networkName = text;
        return this;
    }

    /** What the profile is for; a subscription when not given. */
    public ProfileSpecBuilder profileClass(ProfileClass value) {
        profileClass = value;
        return this;
    }

    /** Enables the profile on a port from the start. */
    public ProfileSpecBuilder enabledOnPort(int port) {
        enabledOnPort = OptionalInt.of(port);
        return this;
    }

    /** The subscriber's number. */
    public ProfileSpecBuilder msisdn(String number) {
        msisdn = number;
        return this;
    }

    /** The short message centre's number. */
    public ProfileSpecBuilder smsc(String number) {
        smsc = number;
        return this;
    }

    /** The secret codes. */
    public ProfileSpecBuilder pins(PinSpec codes) {
        pins = codes;
        return this;
    }

    /** PLMNs treated as home. */
    public ProfileSpecBuilder equivalentHomePlmns(List<String> plmns) {
        equivalentHomePlmns = plmns;
        return this;
    }

    /** PLMNs the user prefers. */
    public ProfileSpecBuilder userPlmns(List<String> plmns) {
        userPlmns = plmns;
        return this;
    }

    /** PLMNs the operator prefers. */
    public ProfileSpecBuilder operatorPlmns(List<String> plmns) {
        operatorPlmns = plmns;
        return this;
    }

    /** PLMNs that are forbidden from the start. */
    public ProfileSpecBuilder forbiddenPlmns(List<String> plmns) {
        forbiddenPlmns = plmns;
        return this;
    }

    /** Group identifier 1 in hexadecimal. */
    public ProfileSpecBuilder gid1(String hex) {
        gid1 = hex;
        return this;
    }

    /** Group identifier 2 in hexadecimal. */
    public ProfileSpecBuilder gid2(String hex) {
        gid2 = hex;
        return this;
    }

    /** The private IMS identity. */
    public ProfileSpecBuilder impi(String identity) {
        impi = identity;
        return this;
    }

    /** The home network domain. */
    public ProfileSpecBuilder domain(String name) {
        domain = name;
        return this;
    }

    /** Gives a file its content instead of what would be made; several texts are the records of a record file. */
    public ProfileSpecBuilder file(String fileName, String... hexContents) {
        files.put(fileName, List.of(hexContents));
        return this;
    }

    /** What the ISD-R is told of it. */
    public ProfileSpecBuilder management(ManagementSpec spec) {
        management = spec;
        return this;
    }

    /** Who may manage it over the air. */
    public ProfileSpecBuilder ota(OtaSpec management) {
        ota = management;
        return this;
    }

    /** The toolkit application on the card. */
    public ProfileSpecBuilder toolkit(AppletSpec applet) {
        toolkit = applet;
        return this;
    }

    /** What its ARA-M says applications of the device may do. */
    public ProfileSpecBuilder accessRules(List<ApplicationRule> rules) {
        accessRules = rules;
        return this;
    }

    /** What is in the profile, as a profile package. */
    public ProfileSpecBuilder profilePackage(byte[] octets) {
        profilePackage = octets;
        return this;
    }

    /** The profile; a field that can't be is refused with {@link IllegalArgumentException} naming it. */
    public ProfileSpec build() {
        String provider = serviceProviderName.isEmpty() ? name : serviceProviderName;
        return new ProfileSpec(
                iccid,
                imsi,
                mncLength,
                name,
                provider,
                networkName.isEmpty() ? provider : networkName,
                profileClass,
                key,
                enabledOnPort,
                Optional.ofNullable(msisdn),
                Optional.ofNullable(smsc),
                pins,
                equivalentHomePlmns,
                userPlmns,
                operatorPlmns,
                forbiddenPlmns,
                Optional.ofNullable(gid1),
                Optional.ofNullable(gid2),
                Optional.ofNullable(impi),
                Optional.ofNullable(domain),
                files,
                management,
                Optional.ofNullable(toolkit),
                accessRules,
                Optional.ofNullable(profilePackage),
                ota);
    }
}
