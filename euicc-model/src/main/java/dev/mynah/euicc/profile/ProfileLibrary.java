package dev.mynah.euicc.profile;

import dev.mynah.euicc.CardJournal;
import dev.mynah.euicc.ProfileSpec;
import dev.mynah.euicc.file.FileCatalogue;
import dev.mynah.euicc.file.NonVolatileMemory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the content of the card's profiles comes from: what the card was made with, or a package that was downloaded and is kept
 * in the journal as it came. A profile takes memory only once a port shows it.
 */
public final class ProfileLibrary {

    private static final String PACKAGE = "package";

    private final Map<String, ProfileSpec> made = new HashMap<>();
    private final FileCatalogue catalogue;
    private final PackageDecoder decoder;
    private final CardJournal journal;
    private final NonVolatileMemory memory;
    private final Map<String, InstalledProfile> installed = new HashMap<>();
    /** What profiles take that no port has shown yet. */
    private final Map<String, Integer> sizes = new HashMap<>();

    /**
     * A library of these profiles and of what the journal holds.
     *
     * @throws IllegalArgumentException naming the field, when a profile gives content to a file that doesn't exist
     */
    public ProfileLibrary(
            List<ProfileSpec> made,
            FileCatalogue catalogue,
            PackageDecoder decoder,
            CardJournal journal,
            NonVolatileMemory memory) {
        this.memory = memory;
        this.catalogue = catalogue;
        this.decoder = decoder;
        this.journal = journal;
        for (ProfileSpec spec : made) {
            SpecifiedProfile.check(spec, catalogue);
            this.made.put(spec.iccid(), spec);
        }
    }

    /** The profile with this number, as it was made or downloaded and changed since. */
    public Optional<InstalledProfile> find(String iccid) {
        InstalledProfile known = installed.get(iccid);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<InstalledProfile> found = image(iccid).map(it -> InstalledProfile.of(it, journal, memory));
        found.ifPresent(it -> installed.put(iccid, it));
        return found;
    }

    /** How many bytes of the card's memory are left. */
    public int freeMemory() {
        return memory.free();
    }

    /** How many bytes of the card's memory a profile takes. */
    public int size(String iccid) {
        InstalledProfile known = installed.get(iccid);
        if (known != null) {
            return known.files().size();
        }
        // Files of a profile that no port shows don't change.
        return sizes.computeIfAbsent(
                iccid,
                it -> image(it)
                        .map(image -> InstalledProfile.of(image, journal, memory)
                                .files()
                                .size())
                        .orElse(0));
    }

    private Optional<ProfileImage> image(String iccid) {
        Optional<byte[]> kept = journal.get(packageKey(iccid));
        return kept.isPresent()
                ? kept.flatMap(decoder::decode)
                : Optional.ofNullable(made.get(iccid)).flatMap(this::image);
    }

    private Optional<ProfileImage> image(ProfileSpec spec) {
        return spec.profilePackage().isPresent()
                ? decoder.decode(spec.profilePackage().get())
                : Optional.of(SpecifiedProfile.image(spec, catalogue));
    }

    /** Keeps a downloaded profile. */
    public void add(String iccid, byte[] profilePackage) {
        installed.remove(iccid);
        sizes.remove(iccid);
        journal.put(packageKey(iccid), profilePackage);
    }

    /** Forgets a profile with all that is its own: its package, files, codes and sequence numbers. */
    public void remove(String iccid) {
        installed.remove(iccid);
        sizes.remove(iccid);
        journal.removeAll(InstalledProfile.keyPrefix(iccid));
    }

    private static String packageKey(String iccid) {
        return InstalledProfile.keyPrefix(iccid) + PACKAGE;
    }
}
