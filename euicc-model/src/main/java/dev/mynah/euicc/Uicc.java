package dev.mynah.euicc;

import dev.mynah.euicc.command.CommandTable;
import dev.mynah.euicc.file.FileCatalogue;
import dev.mynah.euicc.file.FileSystem;
import dev.mynah.euicc.gsm.GsmSession;
import dev.mynah.euicc.port.Atr;
import dev.mynah.euicc.port.EsimPort;
import dev.mynah.euicc.profile.InstalledProfile;
import dev.mynah.euicc.profile.ProfileImage;
import dev.mynah.euicc.profile.SpecifiedProfile;
import dev.mynah.euicc.saip.ProfilePackage;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** A removable UICC: one subscription that came with it and stays, one port, and no ISD-R. */
public final class Uicc implements Card {

    private final EsimPort port;

    private Uicc(EsimPort port) {
        this.port = port;
    }

    /**
     * Powers up a card: as it was made, changed by what its memory holds.
     *
     * @param subscription what is on it; that it is enabled on a port means nothing here
     * @param random where its challenges and tokens come from
     * @throws IllegalArgumentException naming the field, when it gives content to a file that doesn't exist
     */
    public static Uicc of(ProfileSpec subscription, CardMemory memory, RandomGenerator random) {
        CardJournal journal = new CardJournal(memory);
        FileCatalogue catalogue = FileCatalogue.standard();
        Optional<InstalledProfile> only = Optional.of(InstalledProfile.of(image(subscription, catalogue), journal));
        FileSystem never = FileSystem.withoutProfile(catalogue, journal, "port/0/file/");
        return new Uicc(new EsimPort(
                0,
                Atr.uicc(),
                never,
                port -> only,
                ProfileApplications::of,
                CommandTable.ROWS,
                GsmSession::new,
                random,
                journal));
    }

    private static ProfileImage image(ProfileSpec subscription, FileCatalogue catalogue) {
        return subscription
                .profilePackage()
                .flatMap(ProfilePackage::decode)
                .orElseGet(() -> SpecifiedProfile.image(subscription, catalogue));
    }

    /** Powers up a card with the platform's secure source of random numbers. */
    public static Uicc of(ProfileSpec subscription, CardMemory memory) {
        return of(subscription, memory, new SecureRandom());
    }

    @Override
    public CardPort port(int number) {
        if (number != 0) {
            throw new IllegalArgumentException("port: " + number + " is not within 0..0");
        }
        return port;
    }

    @Override
    public CardPort terminalInterface() {
        return port;
    }

    /** The only port. */
    public CardPort port() {
        return port;
    }

    @Override
    public int portCount() {
        return 1;
    }

    @Override
    public MepMode mepMode() {
        return MepMode.NONE;
    }

    @Override
    public byte[] atr() {
        return Atr.uicc();
    }
}
