package dev.mynah.euicc.profile;

import dev.mynah.euicc.CardJournal;
import dev.mynah.euicc.accesscontrol.ApplicationRule;
import dev.mynah.euicc.cat.applet.AppletSpec;
import dev.mynah.euicc.file.DedicatedFile;
import dev.mynah.euicc.file.ElementaryFile;
import dev.mynah.euicc.file.FileSystem;
import dev.mynah.euicc.file.NonVolatileMemory;
import dev.mynah.euicc.file.content.ServiceTable;
import dev.mynah.euicc.ota.OtaEndpoint;
import dev.mynah.euicc.ota.SecurityDomain;
import dev.mynah.euicc.ota.SmsPpDownload;
import dev.mynah.euicc.pin.Pins;
import java.util.List;
import java.util.Optional;

/** A profile on the card: what a port shows of it while it is enabled there. All its state is in the card's journal. */
public final class InstalledProfile {

    private static final int EF_UST = 0x6F38;
    private static final int EF_IST = 0x6F07;

    private final String iccid;
    private final FileSystem files;
    private final Pins pins;
    private final AuthenticationKeys keys;
    private final Optional<AppletSpec> toolkit;
    private final Optional<SmsPpDownload> smsPpDownload;
    private final List<SecurityDomain> securityDomains;
    private final List<ApplicationRule> accessRules;

    private InstalledProfile(
            String iccid,
            FileSystem files,
            Pins pins,
            AuthenticationKeys keys,
            Optional<AppletSpec> toolkit,
            Optional<SmsPpDownload> smsPpDownload,
            List<SecurityDomain> securityDomains,
            List<ApplicationRule> accessRules) {
        this.iccid = iccid;
        this.files = files;
        this.pins = pins;
        this.keys = keys;
        this.toolkit = toolkit;
        this.smsPpDownload = smsPpDownload;
        this.securityDomains = securityDomains;
        this.accessRules = accessRules;
    }

    /** What the keys of this profile begin with in the card's memory. */
    public static String keyPrefix(String iccid) {
        return "profile/" + iccid + "/";
    }

    /** The only profile of a card. */
    public static InstalledProfile of(ProfileImage image, CardJournal journal) {
        NonVolatileMemory memory = new NonVolatileMemory(NonVolatileMemory.USUAL);
        InstalledProfile only = of(image, journal, memory);
        memory.countedBy(only.files::size);
        return only;
    }

    /** The profile as it was made, changed by what the journal remembers. */
    public static InstalledProfile of(ProfileImage image, CardJournal journal, NonVolatileMemory memory) {
        String prefix = keyPrefix(image.iccid());
        return new InstalledProfile(
                image.iccid(),
                FileSystem.of(
                        image.masterFile(), image.applications(), image.contents(), journal, prefix + "file/", memory),
                Pins.of(image.pins(), image.puks(), journal, prefix + "pin/"),
                new AuthenticationKeys(image.keys(), journal, prefix),
                image.toolkit(),
                image.securityDomains().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new OtaEndpoint(
                                image.securityDomains(), image.remoteFileManagement(), journal, prefix + "ota/")),
                image.securityDomains(),
                image.accessRules());
    }

    /** The profile's number. */
    public String iccid() {
        return iccid;
    }

    public FileSystem files() {
        return files;
    }

    /** Its codes. */
    public Pins pins() {
        return pins;
    }

    /** Its toolkit application. */
    public Optional<AppletSpec> toolkit() {
        return toolkit;
    }

    /** Who takes secured short messages. */
    public Optional<SmsPpDownload> smsPpDownload() {
        return smsPpDownload;
    }

    /** Who may manage it over the air; the first is the MNO-SD. */
    public List<SecurityDomain> securityDomains() {
        return securityDomains;
    }

    /** What applications of the device may do, as its ARA-M tells. */
    public List<ApplicationRule> accessRules() {
        return accessRules;
    }

    /** Whether EF.UST has this service. */
    public boolean usimService(int number) {
        return files.applications().stream()
                .filter(it -> it.name().equals("ADF.USIM"))
                .anyMatch(it -> service(it, number));
    }

    /** Whether the service table of an application, EF.UST or EF.IST, has this service. */
    public boolean service(DedicatedFile application, int number) {
        int table = application.name().startsWith("ADF.USIM") ? EF_UST : EF_IST;
        return application.child(table) instanceof ElementaryFile file && ServiceTable.has(file.content(), number);
    }

    /** What AUTHENTICATE uses in the application with this path; empty when the profile has given it no key. */
    public Optional<ApplicationKeys> keys(String application) {
        return keys.of(application);
    }
}
