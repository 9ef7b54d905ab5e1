package dev.mynah.testbed.file;

import dev.mynah.euicc.EuiccSpec;
import dev.mynah.euicc.ManagementSpec;
import dev.mynah.euicc.MepMode;
import dev.mynah.euicc.PinSpec;
import dev.mynah.euicc.ProfileClass;
import dev.mynah.euicc.ProfileSpec;
import dev.mynah.euicc.ProfileSpecBuilder;
import dev.mynah.euicc.aka.AkaParameters;
import dev.mynah.euicc.isdr.Eid;
import dev.mynah.euicc.isdr.RulesAuthorisationTable;
import dev.mynah.euicc.pki.EuiccIdentity;
import dev.mynah.euicc.pki.TestPki;
import dev.mynah.euicc.saip.PackagedProfile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the {@code euiccs} and {@code uiccs} sections. */
final class EuiccReader {
    private static final Map<String, MepMode> MODES =
            Map.of("none", MepMode.NONE, "A1", MepMode.A1, "A2", MepMode.A2, "B", MepMode.B);
    private static final Map<String, ProfileClass> CLASSES = Map.of(
            "test", ProfileClass.TEST,
            "provisioning", ProfileClass.PROVISIONING,
            "operational", ProfileClass.OPERATIONAL);

    private final Subscribers subscribers;
    private final TestPki pki;
    private final Path directory;

    /**
     * @param subscribers is told of each profile that names its operator
     * @param pki gives the cards their keys and certificates
     * @param directory where the profile packages are that the file names
     */
    EuiccReader(Subscribers subscribers, TestPki pki, Path directory) {
        this.subscribers = subscribers;
        this.pki = pki;
        this.directory = directory;
    }

    Optional<EuiccSpec> read(Fields card) {
        String eid = card.text("eid", "32 digits");
        MepMode mode = card.choice("mep", MODES, "none, A1, A2 or B").orElse(MepMode.NONE);
        int ports = card.whole("ports", 1, 8, 1);
        Optional<String> smdp = card.text("defaultSmdpAddress");
        String smds = card.text("rootSmdsAddress", () -> "lpa.ds.gsma.com");
        RulesAuthorisationTable rules = ManagementReader.authorisedRules(card);
        int memory = card.whole("nonVolatileMemory", 0, 64 * 1024 * 1024, EuiccSpec.USUAL_NON_VOLATILE_MEMORY);
        boolean testMode = card.flag("testMode", true);
        List<ProfileSpec> profiles = new ArrayList<>();
        for (Fields profile : card.each("profiles")) {
            profile(profile, mode, ports, Optional.empty(), validated(eid)).ifPresent(profiles::add);
        }
        return card.make(() -> new EuiccSpec(eid, mode, ports, profiles, smdp, smds, rules, memory, testMode)
                .withIdentity(EuiccIdentity.issuedBy(pki, eid)));
    }

    /** One profile: described field by field, or by a profile package. */
    Optional<ProfileSpec> profile(Fields profile, MepMode mode, int ports) {
        return profile(profile, mode, ports, Optional.empty(), Optional.empty());
    }

    /** A card of the {@code uiccs} section: the subscription that is on it, called after the card where it has no name. */
    Optional<ProfileSpec> uicc(String name, Fields card) {
        return profile(card, MepMode.NONE, 1, Optional.of(name), Optional.empty());
    }

    private Optional<ProfileSpec> profile(
            Fields profile, MepMode mode, int ports, Optional<String> uicc, Optional<String> eid) {
        Optional<String> operator = profile.text("operator");
        Optional<ProfileSpec> made = profile.has("package")
                ? packaged(profile, mode, ports)
                : described(profile, operator, mode, ports, uicc);
        made.ifPresent(spec -> operator.ifPresent(name -> subscribers.provision(name, profile, spec, eid)));
        return made;
    }

    /** What is wrong with an EID is said of the card, and not of its subscribers as well. */
    private static Optional<String> validated(String eid) {
        try {
            return Optional.of(new Eid(eid).digits());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The package says what is in the profile; the file only how the card is made with it. */
    private Optional<ProfileSpec> packaged(Fields profile, MepMode mode, int ports) {
        Optional<ProfileSpecBuilder> read = profile.optional("package", this::packaged);
        Optional<String> name = profile.text("name");
        Optional<String> provider = profile.text("serviceProviderName");
        Optional<ProfileClass> profileClass = profile.choice("class", CLASSES, "test, provisioning or operational");
        Optional<Integer> port =
                profile.has("enabledOnPort") ? Optional.of(port(profile, mode, ports)) : Optional.empty();
        ManagementSpec management = ManagementReader.profile(profile);
        return read.flatMap(builder -> profile.make(() -> {
            name.ifPresent(builder::name);
            provider.ifPresent(builder::serviceProviderName);
            profileClass.ifPresent(builder::profileClass);
            port.ifPresent(builder::enabledOnPort);
            return builder.management(management).build();
        }));
    }

    private ProfileSpecBuilder packaged(String file) {
        try {
            return PackagedProfile.of(PackageFile.read(directory.resolve(file)));
        } catch (BrokenFile e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private Optional<ProfileSpec> described(
            Fields profile, Optional<String> operator, MepMode mode, int ports, Optional<String> uicc) {
        String iccid = profile.text("iccid", "18 to 20 digits");
        String imsi = profile.text("imsi", "001010000000001");
        AkaParameters key = Keys.of(profile);
        ProfileSpecBuilder builder = ProfileSpec.of(iccid, imsi, key)
                .name(uicc.isPresent() ? profile.text("name", uicc::get) : profile.text("name", "Alpha"));
        profile.choice("mncLength", Map.of("2", 2, "3", 3), "2 or 3").ifPresent(builder::mncLength);
        profile.text("serviceProviderName").ifPresent(builder::serviceProviderName);
        profile.choice("class", CLASSES, "test, provisioning or operational").ifPresent(builder::profileClass);
        profile.text("msisdn").ifPresent(builder::msisdn);
        profile.text("smsc")
                .or(() -> operator.flatMap(subscribers::homeServiceCentre))
                .ifPresent(builder::smsc);
        profile.text("gid1").ifPresent(builder::gid1);
        profile.text("gid2").ifPresent(builder::gid2);
        profile.text("impi").ifPresent(builder::impi);
        profile.text("domain").ifPresent(builder::domain);
        builder.equivalentHomePlmns(plmns(profile, "equivalentHomePlmns"))
                .userPlmns(plmns(profile, "userPlmns"))
                .operatorPlmns(plmns(profile, "operatorPlmns"))
                .forbiddenPlmns(plmns(profile, "forbiddenPlmns"));
        profile.textsByName("files").forEach((name, contents) -> builder.file(name, contents.toArray(String[]::new)));
        if (uicc.isEmpty() && profile.has("enabledOnPort")) {
            builder.enabledOnPort(port(profile, mode, ports));
        }
        pins(profile).ifPresent(builder::pins);
        OtaReader.read(profile).ifPresent(builder::ota);
        builder.management(ManagementReader.profile(profile));
        ToolkitReader.read(profile).ifPresent(builder::toolkit);
        builder.accessRules(AccessRulesReader.read(profile));
        operator.ifPresent(name -> {
            subscribers.homeMncLength(name).ifPresent(builder::mncLength);
            subscribers.homeNetworkName(name).ifPresent(builder::networkName);
        });
        return profile.make(builder::build);
    }

    private static int port(Fields profile, MepMode mode, int ports) {
        int first = mode.firstProfilePort();
        return profile.whole("enabledOnPort", first, first + ports - 1, first);
    }

    private static Optional<PinSpec> pins(Fields profile) {
        Fields pins = profile.inner("pins");
        PinSpec usual = PinSpec.DEFAULT;
        String pin1 = pins.text("pin1", usual::pin1);
        String puk1 = pins.text("puk1", usual::puk1);
        String pin2 = pins.text("pin2", usual::pin2);
        String puk2 = pins.text("puk2", usual::puk2);
        String adm = pins.text("adm", usual::adm);
        boolean enabled = pins.flag("pin1Enabled", usual.pin1Enabled());
        Optional<String> universal = pins.text("universalPin");
        return pins.make(() -> new PinSpec(pin1, puk1, pin2, puk2, adm, enabled, universal));
    }

    private static List<String> plmns(Fields profile, String name) {
        return profile.texts(name).stream().map(text -> text.replace("-", "")).toList();
    }
}
