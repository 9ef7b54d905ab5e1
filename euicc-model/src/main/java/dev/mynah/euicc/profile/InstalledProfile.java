package dev.mynah.euicc.profile;

import dev.mynah.euicc.CardJournal;
import dev.mynah.euicc.aka.AkaParameters;
import dev.mynah.euicc.aka.AkaResult;
import dev.mynah.euicc.aka.Autn;
import dev.mynah.euicc.aka.GsmResponse;
import dev.mynah.euicc.aka.Milenage;
import dev.mynah.euicc.aka.SequenceNumbers;
import dev.mynah.euicc.aka.SubscriberKey;
import dev.mynah.euicc.aka.UsimAuthentication;
import dev.mynah.euicc.file.FileSystem;
import dev.mynah.euicc.file.content.ServiceTable;
import dev.mynah.euicc.pin.Pins;
import java.util.Optional;

/** A profile on the card: what a port shows of it while it is enabled there. All its state is in the card's journal. */
public final class InstalledProfile {

    private final String iccid;
    private final FileSystem files;
    private final Pins pins;
    private final UsimAuthentication authentication;
    private final CardJournal journal;
    private final String sequenceNumbersKey;

    private InstalledProfile(
            String iccid,
            FileSystem files,
            Pins pins,
            UsimAuthentication authentication,
            CardJournal journal,
            String sequenceNumbersKey) {
        this.iccid = iccid;
        this.files = files;
        this.pins = pins;
        this.authentication = authentication;
        this.journal = journal;
        this.sequenceNumbersKey = sequenceNumbersKey;
    }

    /** What the keys of this profile begin with in the card's memory. */
    public static String keyPrefix(String iccid) {
        return "profile/" + iccid + "/";
    }

    /** The profile as it was made, changed by what the journal remembers. */
    public static InstalledProfile of(ProfileImage image, CardJournal journal) {
        String prefix = keyPrefix(image.iccid());
        String sqnKey = prefix + "sqn";
        AkaParameters parameters = Optional.ofNullable(image.keys().get("ADF.USIM"))
                .orElseThrow(() -> new IllegalArgumentException("profile " + image.iccid() + " has no key"));
        SequenceNumbers sequenceNumbers = journal.get(sqnKey)
                .flatMap(kept -> SequenceNumbers.parse(parameters.rules(), kept))
                .orElseGet(() -> SequenceNumbers.initial(parameters.rules()));
        return new InstalledProfile(
                image.iccid(),
                FileSystem.of(image.masterFile(), image.applications(), image.contents(), journal, prefix + "file/"),
                Pins.of(image.pins(), image.puks(), journal, prefix + "pin/"),
                new UsimAuthentication(
                        Milenage.of(SubscriberKey.ofOpc(parameters.key(), parameters.operatorVariant())),
                        sequenceNumbers),
                journal,
                sqnKey);
    }

    /** The profile's number. */
    public String iccid() {
        return iccid;
    }

    /** Its files. */
    public FileSystem files() {
        return files;
    }

    /** Its codes. */
    public Pins pins() {
        return pins;
    }

    /** Whether EF.UST has this service. */
    public boolean usimService(int number) {
        return files.find("ADF.USIM/EF.UST")
                .map(table -> ServiceTable.decode(table.content()).has(number))
                .orElse(false);
    }

    /** Answers a challenge; the sequence number it used up is in the journal. */
    public AkaResult authenticate(byte[] rand, Autn autn) {
        AkaResult result = authentication.authenticate(rand, autn);
        if (result instanceof AkaResult.Success) {
            journal.put(sequenceNumbersKey, authentication.sequenceNumbers().toBytes());
        }
        return result;
    }

    /** Answers a GSM challenge. */
    public GsmResponse authenticateGsm(byte[] rand) {
        return authentication.authenticateGsm(rand);
    }
}
