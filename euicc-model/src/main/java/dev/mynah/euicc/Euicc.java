package dev.mynah.euicc;

import dev.mynah.euicc.command.CommandTable;
import dev.mynah.euicc.file.FileCatalogue;
import dev.mynah.euicc.file.FileSystem;
import dev.mynah.euicc.file.NonVolatileMemory;
import dev.mynah.euicc.globalplatform.SecurityDomains;
import dev.mynah.euicc.gsm.GsmSession;
import dev.mynah.euicc.isdr.EuiccSigner;
import dev.mynah.euicc.isdr.IdentitySigner;
import dev.mynah.euicc.isdr.IsdR;
import dev.mynah.euicc.isdr.NotificationIssuer;
import dev.mynah.euicc.isdr.NotificationStore;
import dev.mynah.euicc.isdr.ProfileRegistry;
import dev.mynah.euicc.isdr.RspSession;
import dev.mynah.euicc.port.Atr;
import dev.mynah.euicc.port.CardApplication;
import dev.mynah.euicc.port.CardPorts;
import dev.mynah.euicc.port.EsimPort;
import dev.mynah.euicc.port.IsdRApplication;
import dev.mynah.euicc.port.LogicalSecureElements;
import dev.mynah.euicc.profile.InstalledProfile;
import dev.mynah.euicc.profile.ProfileLibrary;
import dev.mynah.euicc.saip.ProfilePackage;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * An eUICC: profiles, an ISD-R, and ports to talk to it. The profiles enabled at the same time live on different ports and
 * don't notice each other.
 *
 * <p>A card has one owner: its ports answer in the caller's thread, one command at a time.
 */
public final class Euicc implements Card {

    private final EuiccSpec spec;
    private final CardPorts ports = new CardPorts();

    private Euicc(EuiccSpec spec) {
        this.spec = spec;
    }

    /**
     * Powers up a card: as it was made, changed by what its memory holds.
     *
     * @param random where its challenges and tokens come from
     * @throws IllegalArgumentException naming the field, when a profile gives content to a file that doesn't exist
     */
    public static Euicc of(EuiccSpec spec, CardMemory memory, RandomGenerator random) {
        Euicc card = new Euicc(spec);
        CardJournal journal = new CardJournal(memory);
        FileCatalogue catalogue = FileCatalogue.standard();
        NonVolatileMemory files = new NonVolatileMemory(spec.nonVolatileMemory());
        ProfileLibrary library = new ProfileLibrary(spec.profiles(), catalogue, ProfilePackage::decode, journal, files);
        EuiccSigner signer = new IdentitySigner(spec.identity());
        NotificationIssuer issuer = new NotificationIssuer(new NotificationStore(journal), signer);
        ProfileRegistry registry = ProfileRegistry.of(spec, journal, library, issuer);
        files.countedBy(() -> registry.profiles().stream()
                .mapToInt(it -> library.size(it.iccid().digits()))
                .sum());
        IsdR isdR =
                new IsdR(spec, journal, registry, card.ports, signer, new RspSession(spec.identity(), journal, random));
        for (int number = 0; number < spec.portCount(); number++) {
            int port = number;
            card.ports.add(new EsimPort(
                    port,
                    Atr.of(spec.mepMode()),
                    FileSystem.withoutProfile(catalogue, journal, "port/" + port + "/file/"),
                    settling -> {
                        registry.settle(settling);
                        return registry.enabledOn(settling)
                                .flatMap(it -> library.find(it.iccid().digits()));
                    },
                    shown -> applications(isdR, port, spec, shown),
                    CommandTable.ROWS,
                    GsmSession::new,
                    random,
                    journal));
        }
        return card;
    }

    private static List<CardApplication> applications(
            IsdR isdR, int port, EuiccSpec spec, Optional<InstalledProfile> shown) {
        List<CardApplication> applications = new ArrayList<>();
        if (spec.mepMode().carriesIsdR(port)) {
            applications.add(new IsdRApplication(isdR, port));
            applications.add(SecurityDomains.ecasd(spec.eid()));
        }
        applications.addAll(ProfileApplications.of(shown));
        return applications;
    }

    /** Powers up a card with the platform's secure source of random numbers. */
    public static Euicc of(EuiccSpec spec, CardMemory memory) {
        return of(spec, memory, new SecureRandom());
    }

    /** A port by its number; port 0 carries only the ISD-R in modes A1 and A2. */
    @Override
    public CardPort port(int number) {
        return ports.get(number);
    }

    @Override
    public CardPort terminalInterface() {
        return new LogicalSecureElements(ports.all(), spec.mepMode());
    }

    /** How many ports there are. */
    @Override
    public int portCount() {
        return spec.portCount();
    }

    /** How the enabled profiles are spread over the ports. */
    @Override
    public MepMode mepMode() {
        return spec.mepMode();
    }

    /** The number of the card, 32 digits. */
    public String eid() {
        return spec.eid();
    }

    /** The answer to reset, the same on every port. */
    @Override
    public byte[] atr() {
        return Atr.of(spec.mepMode());
    }
}
