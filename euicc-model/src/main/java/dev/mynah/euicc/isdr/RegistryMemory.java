package dev.mynah.euicc.isdr;

import dev.mynah.euicc.CardJournal;
import dev.mynah.euicc.tlv.Der;
import dev.mynah.euicc.tlv.Tlv;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the registry keeps over a loss of power, in the card's journal. */
final class RegistryMemory {

    private static final int PROFILE = 0xE3;
    private static final int PORT = 0x9F24;
    private static final int NICKNAME = 0x90;
    private static final int MARK = 0xA0;
    private static final int ICCID = 0x5A;
    private static final int ISDP_AID = 0x4F;

    private static final String DOWNLOADED = "isdr/downloaded/";
    private static final String DOWNLOADS = "isdr/downloads";

    private final CardJournal journal;

    RegistryMemory(CardJournal journal) {
        this.journal = journal;
    }

    void keep(Profile profile) {
        List<Tlv> state = new ArrayList<>();
        profile.nickname().ifPresent(it -> state.add(Tlv.of(NICKNAME, Der.utf8(it))));
        profile.port().ifPresent(it -> state.add(Tlv.of(PORT, Der.integer(it))));
        journal.put(profileKey(profile.iccid()), Tlv.of(PROFILE, state).toBytes());
    }

    /** The profile as it was last kept; as it is when nothing was. */
    Profile restore(Profile made) {
        return read(profileKey(made.iccid()))
                .map(state -> new Profile(
                        made.metadata(),
                        made.isdpAid(),
                        state.bytes(NICKNAME).flatMap(Der::toText),
                        state.bytes(PORT).map(Der::toInt).orElse(OptionalInt.empty())))
                .orElse(made);
    }

    /** Forgets a profile and everything of it, and that it ever came back with the card. */
    void delete(Iccid iccid) {
        journal.remove(profileKey(iccid));
        journal.remove(downloadedKey(iccid));
        journal.put(deletedKey(iccid), new byte[] {1});
    }

    /** Keeps what came with a downloaded profile, and that it was one. */
    void keepDownloaded(Profile profile) {
        journal.put(DOWNLOADS, Der.integer(downloads() + 1));
        journal.put(
                downloadedKey(profile.iccid()),
                Tlv.of(
                                PROFILE,
                                Tlv.of(ISDP_AID, profile.isdpAid()),
                                profile.metadata().toTlv())
                        .toBytes());
    }

    boolean wasDownloaded(Iccid iccid) {
        return journal.get(downloadedKey(iccid)).isPresent();
    }

    /** How many profiles were ever downloaded. */
    int downloads() {
        return journal.get(DOWNLOADS)
                .map(Der::toInt)
                .orElse(OptionalInt.empty())
                .orElse(0);
    }

    /** The downloaded profiles as they were installed, in that order. */
    List<Profile> downloaded() {
        return journal.keys(DOWNLOADED).stream()
                .flatMap(key -> read(key).stream())
                .map(kept -> new Profile(
                        kept.child(StoreMetadata.TAG)
                                .flatMap(ProfileMetadata::parse)
                                .orElseThrow(),
                        kept.bytes(ISDP_AID).orElseThrow(),
                        Optional.empty(),
                        OptionalInt.empty()))
                .sorted((a, b) -> Arrays.compareUnsigned(a.isdpAid(), b.isdpAid()))
                .toList();
    }

    boolean deleted(Iccid iccid) {
        return journal.get(deletedKey(iccid)).isPresent();
    }

    /** Keeps what is to become of a port when it settles. */
    void mark(int port, Mark mark) {
        List<Tlv> target =
                mark.target().map(it -> Tlv.of(ICCID, it.toBytes())).stream().toList();
        journal.put(markKey(port), Tlv.of(MARK, target).toBytes());
    }

    void unmark(int port) {
        journal.remove(markKey(port));
    }

    Optional<Mark> marked(int port) {
        return read(markKey(port)).map(kept -> new Mark(kept.bytes(ICCID).flatMap(Iccid::parse)));
    }

    /** Keeps which profile a test profile took the place of on a port. */
    void replacedByTest(int port, Iccid iccid) {
        journal.put(replacedKey(port), iccid.toBytes());
    }

    void forgetReplacedByTest(int port) {
        journal.remove(replacedKey(port));
    }

    Optional<Iccid> replacedByTest(int port) {
        return journal.get(replacedKey(port)).flatMap(Iccid::parse);
    }

    private Optional<Tlv> read(String key) {
        return journal.get(key).map(bytes -> {
            if (Tlv.parse(bytes) instanceof Tlv tlv) {
                return tlv;
            }
            throw new IllegalStateException("card memory: " + key + " is damaged");
        });
    }

    private static String profileKey(Iccid iccid) {
        return "isdr/profile/" + iccid;
    }

    private static String downloadedKey(Iccid iccid) {
        return DOWNLOADED + iccid;
    }

    private static String deletedKey(Iccid iccid) {
        return "isdr/deleted/" + iccid;
    }

    private static String markKey(int port) {
        return "isdr/marked/" + port;
    }

    private static String replacedKey(int port) {
        return "isdr/replaced-by-test/" + port;
    }
}
