package dev.mynah.euicc.isdr;

import dev.mynah.euicc.CardJournal;
import dev.mynah.euicc.EuiccSpec;
import dev.mynah.euicc.MepMode;
import dev.mynah.euicc.profile.ProfileLibrary;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Which profiles the card holds and which of them is enabled on which port. A change takes effect {@linkplain #change at once}
 * or is {@linkplain #mark marked} and takes effect when its port {@linkplain #settle settles}. Marks survive a loss of power,
 * which is a reset of every port.
 *
 * <p>Every change goes to the card's journal, whose owner commits it before the command is answered.
 */
public final class ProfileRegistry {

    private final MepMode mepMode;
    private final int profilePorts;
    private final RegistryMemory memory;
    private final ProfileLibrary library;
    private final ProfileEvents events;
    private final int made;
    private final Map<Iccid, Profile> profiles = new LinkedHashMap<>();
    // By port.
    private final Map<Integer, Mark> marks = new HashMap<>();

    private ProfileRegistry(EuiccSpec spec, RegistryMemory memory, ProfileLibrary library, ProfileEvents events) {
        this.mepMode = spec.mepMode();
        this.profilePorts = spec.ports();
        this.made = spec.profiles().size();
        this.memory = memory;
        this.library = library;
        this.events = events;
    }

    /** The registry of a card that has just got power: as the card was made, changed by what the journal remembers. */
    public static ProfileRegistry of(
            EuiccSpec spec, CardJournal journal, ProfileLibrary library, ProfileEvents events) {
        ProfileRegistry registry = new ProfileRegistry(spec, new RegistryMemory(journal), library, events);
        for (int n = 0; n < spec.profiles().size(); n++) {
            ProfileMetadata metadata = ProfileMetadata.of(spec.profiles().get(n));
            // A deleted profile leaves its number unused: an ISD-P's AID never changes its profile.
            if (!registry.memory.deleted(metadata.iccid())) {
                registry.restore(new Profile(
                        metadata,
                        IsdpAid.of(n),
                        Optional.empty(),
                        spec.profiles().get(n).enabledOnPort()));
            }
        }
        registry.memory.downloaded().forEach(registry::restore);
        registry.ports().forEach(port -> {
            registry.memory.marked(port).ifPresent(mark -> registry.marks.put(port, mark));
            registry.settle(port);
        });
        return registry;
    }

    private void restore(Profile asInstalled) {
        Profile profile = memory.restore(asInstalled);
        // The card may be described with other ports than when its memory was written.
        boolean fits = profile.port().stream()
                .allMatch(port -> mepMode.carriesProfile(port, profilePorts)
                        && enabledOn(port).isEmpty());
        profiles.put(profile.iccid(), fits ? profile : profile.disabled());
    }

    /** All profiles in the order they were installed; a view. */
    public Collection<Profile> profiles() {
        return Collections.unmodifiableCollection(profiles.values());
    }

    /** How many bytes are left for files and profiles. */
    int freeMemory() {
        return library.freeMemory();
    }

    public Optional<Profile> enabledOn(int port) {
        return find(it -> it.port().equals(OptionalInt.of(port)));
    }

    /** A profile by its number. */
    public Optional<Profile> find(Iccid iccid) {
        return Optional.ofNullable(profiles.get(iccid));
    }

    /**
     * Makes a mark of this port, if there is one, come true: called when the terminal has answered a REFRESH and when the port
     * is reset.
     *
     * @return whether another profile, or none, is enabled on the port now
     */
    public boolean settle(int port) {
        Mark mark = marks.get(port);
        if (mark == null) {
            return false;
        }
        Optional<Profile> before = enabledOn(port);
        change(port, mark.target());
        return !before.map(Profile::iccid).equals(enabledOn(port).map(Profile::iccid));
    }

    /** How the profiles are spread over the ports. */
    MepMode mepMode() {
        return mepMode;
    }

    /** The ports that can carry an enabled profile. */
    IntStream ports() {
        return IntStream.range(mepMode.firstProfilePort(), mepMode.firstProfilePort() + profilePorts);
    }

    Optional<Profile> find(Predicate<Profile> wanted) {
        return profiles.values().stream().filter(wanted).findFirst();
    }

    /** Whether a port's profile is to change when the port settles. */
    boolean marked(int port) {
        return marks.containsKey(port);
    }

    /** Whether a port is to have this profile enabled when it settles. */
    boolean marked(Profile profile) {
        return marks.containsValue(new Mark(Optional.of(profile.iccid())));
    }

    /** Whether a port other than this one is to have this profile enabled when it settles. */
    boolean markedElsewhere(Profile profile, int port) {
        return marked(profile) && !new Mark(Optional.of(profile.iccid())).equals(marks.get(port));
    }

    /** Lets a port have this profile enabled, or none, when it settles. */
    void mark(int port, Optional<Iccid> target) {
        Mark mark = new Mark(target);
        marks.put(port, mark);
        memory.mark(port, mark);
    }

    private void unmark(int port) {
        if (marks.remove(port) != null) {
            memory.unmark(port);
        }
    }

    /** Enables a profile, or none, on a port now; the one enabled there so far is disabled. */
    void change(int port, Optional<Iccid> target) {
        unmark(port);
        Optional<Profile> before = enabledOn(port);
        Optional<Profile> after = target.flatMap(this::find);
        if (before.map(Profile::iccid).equals(after.map(Profile::iccid))) {
            return;
        }
        rememberWhatTestReplaces(port, before, after);
        before.ifPresent(it -> {
            put(it.disabled());
            events.happened(NotificationEvent.DISABLE, it.metadata());
        });
        after.ifPresent(it -> {
            put(it.enabledOn(port));
            events.happened(NotificationEvent.ENABLE, it.metadata());
        });
    }

    private void rememberWhatTestReplaces(int port, Optional<Profile> before, Optional<Profile> after) {
        if (after.filter(Profile::isForTest).isEmpty()) {
            memory.forgetReplacedByTest(port);
        } else {
            before.filter(it -> !it.isForTest()).ifPresent(it -> memory.replacedByTest(port, it.iccid()));
        }
    }

    /** The profile that comes back to a port when the test profile enabled there is disabled (SGP.22 5.7.17). */
    Optional<Profile> replacedByTest(int port) {
        return enabledOn(port)
                .filter(Profile::isForTest)
                .flatMap(test -> memory.replacedByTest(port))
                .flatMap(this::find)
                .filter(it -> !it.enabled() && !marked(it));
    }

    /** The AID of the security domain that the next profile will get; no profile had it before. */
    public byte[] nextIsdpAid() {
        return IsdpAid.of(made + memory.downloads());
    }

    /**
     * Installs a downloaded profile, disabled, in the security domain with {@link #nextIsdpAid}.
     *
     * @param profilePackage the profile package, whole and in clear, which the library can decode
     * @throws IllegalArgumentException when a profile with this number is on the card
     */
    public Profile install(ProfileMetadata metadata, byte[] profilePackage) {
        if (profiles.containsKey(metadata.iccid())) {
            throw new IllegalArgumentException("iccid: " + metadata.iccid() + " is on the card already");
        }
        Profile profile = new Profile(metadata, nextIsdpAid(), Optional.empty(), OptionalInt.empty());
        library.add(metadata.iccid().digits(), profilePackage);
        memory.keepDownloaded(profile);
        profiles.put(profile.iccid(), profile);
        return profile;
    }

    void rename(Profile profile, String nickname) {
        put(profile.withNickname(nickname));
    }

    /** Whether the card was made with it. */
    boolean isPreloaded(Profile profile) {
        return !memory.wasDownloaded(profile.iccid());
    }

    /** Deletes a profile, even an enabled one, with all that is its own and what waited for it. */
    void delete(Profile profile) {
        events.happened(NotificationEvent.DELETE, profile.metadata());
        profile.port().ifPresent(memory::forgetReplacedByTest);
        ports().filter(it -> new Mark(Optional.of(profile.iccid())).equals(marks.get(it)))
                .forEach(this::unmark);
        profiles.remove(profile.iccid());
        memory.delete(profile.iccid());
        library.remove(profile.iccid().digits());
    }

    private void put(Profile profile) {
        profiles.put(profile.iccid(), profile);
        memory.keep(profile);
    }
}
