package dev.mynah.euicc.saip;

import dev.mynah.euicc.profile.ProfileImage;
import dev.mynah.euicc.saip.element.ElementCodec;
import dev.mynah.euicc.saip.element.ProfileElement;
import dev.mynah.euicc.saip.element.ProfileHeader;
import dev.mynah.euicc.saip.install.ProfileAssembly;
import dev.mynah.euicc.saip.schema.BadElement;
import dev.mynah.euicc.saip.schema.PeStatus;
import dev.mynah.euicc.tlv.Malformed;
import dev.mynah.euicc.tlv.Parsed;
import dev.mynah.euicc.tlv.Tlv;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Takes a profile package as it arrives, in pieces that end anywhere. Each element is judged as soon as it is whole; the first
 * that can't be had ends the load. Nothing reaches a card from here: {@link #image} is there only when all of it is right.
 */
public final class ProfileLoad {

    private final ProfileAssembly assembly;
    private final ElementStream stream = new ElementStream();
    private final List<PeStatus> statuses = new ArrayList<>();
    private final List<ProfileElement> elements = new ArrayList<>();
    private boolean aborted;

    /**
     * Begins a load.
     *
     * @param memory octets of non-volatile memory that are free
     */
    public ProfileLoad(long memory) {
        this.assembly = new ProfileAssembly(memory);
    }

    /** Takes the next octets of the package. Octets that come after a refusal are lost. */
    public void accept(byte[] octets) {
        if (aborted) {
            return;
        }
        stream.append(octets);
        while (!aborted) {
            int begin = stream.consumed();
            Optional<Parsed> next = stream.next();
            if (next.isEmpty()) {
                return;
            }
            if (next.get() instanceof Malformed malformed) {
                abort(
                        new BadElement(PeStatus.Code.INVALID_REQUEST_FORMAT, malformed.reason()),
                        OptionalInt.empty(),
                        begin);
            } else if (next.get() instanceof Tlv object) {
                take(object, begin);
            }
        }
    }

    private void take(Tlv object, int begin) {
        try {
            ProfileElement element = ElementCodec.read(object);
            elements.add(element);
            assembly.take(element).ifPresent(it -> statuses.add(status(it, element.identification(), begin)));
        } catch (BadElement e) {
            abort(e, ElementCodec.identification(object), begin);
        }
    }

    private void abort(BadElement reason, OptionalInt identification, int begin) {
        aborted = true;
        statuses.add(status(reason, identification, begin));
    }

    private static PeStatus status(BadElement reason, OptionalInt identification, int begin) {
        return new PeStatus(reason.code(), identification, OptionalInt.of(begin), reason.reason());
    }

    /**
     * Says that no more comes.
     *
     * @return whether the profile is complete; a package that stops before its end is refused here
     */
    public boolean finish() {
        if (!aborted && !(assembly.ended() && stream.isEmpty())) {
            abort(
                    new BadElement(PeStatus.Code.INVALID_REQUEST_FORMAT, "the package stops before its end"),
                    OptionalInt.empty(),
                    stream.consumed());
        }
        return !aborted;
    }

    /** Whether an element was refused. */
    public boolean aborted() {
        return aborted;
    }

    /** Whether the last element was taken. */
    public boolean ended() {
        return !aborted && assembly.ended();
    }

    /** The elements that could be read so far, the refused one last. */
    public List<ProfileElement> elements() {
        return List.copyOf(elements);
    }

    /** The profile header, once it is there. */
    public Optional<ProfileHeader> header() {
        return assembly.header();
    }

    /** The profile; empty when it isn't complete or was refused. */
    public Optional<ProfileImage> image() {
        return ended() && stream.isEmpty() ? assembly.image() : Optional.empty();
    }

    /** What became of the elements: only those something is wrong with, or one that says that nothing is. */
    public List<PeStatus> statuses() {
        return statuses.isEmpty() ? List.of(PeStatus.ok()) : List.copyOf(statuses);
    }

    /** EUICCResponse, which is the simaResponse of a profile installation result (SGP.22 2.5.6). */
    public byte[] response() {
        List<Tlv> members = new ArrayList<>();
        members.add(Tlv.of(0xA0, statuses().stream().map(PeStatus::toTlv).toList()));
        if (aborted) {
            members.add(Tlv.of(0x81, new byte[0]));
        }
        return Tlv.of(0x30, members).toBytes();
    }
}
