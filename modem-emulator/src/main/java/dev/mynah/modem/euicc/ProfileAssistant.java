package dev.mynah.modem.euicc;

import dev.mynah.euicc.isdr.Iccid;
import dev.mynah.euicc.tlv.Der;
import dev.mynah.euicc.tlv.Tlv;
import dev.mynah.modem.Euicc;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

/** Speaks ES10 for hosts that do not want to. Keeps nothing: what is so is asked of the card each time. */
public final class ProfileAssistant implements Euicc {
    private static final int RESULT = 0x80;
    private static final int LIST = 0xA0;
    private static final int ICCID = 0x5A;
    private static final int TAG_LIST = 0x5C;
    private static final int LONGEST_NICKNAME = 64;
    private static final byte[] DER_TRUE = {(byte) 0xFF};
    /** What {@link Euicc.Profile} is made of. */
    private static final byte[] METADATA = HexFormat.of().parseHex("5A9F709F2490919295");

    private final Es10 isdr;
    private final Supplier<EsimPort> port;
    private final Runnable switched;

    /**
     * @param port where the slot stands
     * @param switched told when the card has been told to change what is enabled
     */
    public ProfileAssistant(Es10 isdr, Supplier<EsimPort> port, Runnable switched) {
        this.isdr = isdr;
        this.port = port;
        this.switched = switched;
    }

    @Override
    public Future<String> eid() {
        return attempt(() -> ask(Tlv.of(0xBF3E, Tlv.of(TAG_LIST, new byte[] {ICCID})))
                .bytes(ICCID)
                .map(HexFormat.of()::formatHex)
                .orElseThrow(ProfileAssistant::nonsense));
    }

    @Override
    public Future<List<Profile>> profiles() {
        return attempt(() -> list(ask(Tlv.of(0xBF2D, Tlv.of(TAG_LIST, METADATA)))).stream()
                .flatMap(it -> Es10Reading.profile(it).stream())
                .toList());
    }

    @Override
    public Future<Void> enable(String iccid, OptionalInt wanted) {
        return attempt(() -> {
            List<Tlv> request = change(iccid);
            port.get().named(wanted).ifPresent(it -> request.add(Tlv.of(0x82, Der.integer(it))));
            Es10Results.ofProfile(result(Tlv.of(0xBF31, request)));
            switched.run();
            return null;
        });
    }

    @Override
    public Future<Void> disable(String iccid) {
        return attempt(() -> {
            Es10Results.ofProfile(result(Tlv.of(0xBF32, change(iccid))));
            switched.run();
            return null;
        });
    }

    /** The profile, and that a REFRESH is wanted: the stack has to leave its network before the profile goes. */
    private static List<Tlv> change(String iccid) {
        return new ArrayList<>(List.of(Tlv.of(LIST, named(iccid)), Tlv.of(0x81, DER_TRUE)));
    }

    @Override
    public Future<Void> delete(String iccid) {
        return attempt(() -> {
            Es10Results.ofProfile(result(Tlv.of(0xBF33, named(iccid))));
            return null;
        });
    }

    @Override
    public Future<Void> rename(String iccid, String nickname) {
        return attempt(() -> {
            byte[] name = Der.utf8(nickname);
            if (name.length > LONGEST_NICKNAME) {
                throw new Refusal(Reason.INVALID_ARGUMENT);
            }
            Es10Results.ofProfile(result(Tlv.of(0xBF29, named(iccid), Tlv.of(0x90, name))));
            return null;
        });
    }

    @Override
    public Future<Servers> servers() {
        return attempt(() -> {
            Tlv addresses = ask(Tlv.of(0xBF3C));
            return new Servers(
                    Es10Reading.text(addresses, 0x80),
                    Es10Reading.text(addresses, 0x81).orElse(""));
        });
    }

    @Override
    public Future<Void> defaultServer(String address) {
        return attempt(() -> {
            Es10Results.ofAddress(result(Tlv.of(0xBF3F, Tlv.of(0x80, Der.utf8(address)))));
            return null;
        });
    }

    @Override
    public Future<List<Notification>> notifications() {
        return attempt(() -> list(ask(Tlv.of(0xBF28))).stream()
                .flatMap(it -> Es10Reading.notification(it).stream())
                .toList());
    }

    @Override
    public Future<byte[]> notification(int number) {
        return attempt(() -> list(ask(Tlv.of(0xBF2B, Tlv.of(LIST, Tlv.of(RESULT, Der.integer(number)))))).stream()
                .findFirst()
                .map(Tlv::toBytes)
                .orElseThrow(() -> new Refusal(Reason.INVALID_INDEX)));
    }

    @Override
    public Future<Void> removeNotification(int number) {
        return attempt(() -> {
            Es10Results.ofNotification(result(Tlv.of(0xBF30, Tlv.of(RESULT, Der.integer(number)))));
            return null;
        });
    }

    @Override
    public Future<Void> reset(Set<Resettable> what) {
        return attempt(() -> {
            byte[] options =
                    Der.namedBits(what.stream().mapToInt(Resettable::bit).toArray());
            Es10Results.ofReset(result(Tlv.of(0xBF34, Tlv.of(0x82, options))));
            switched.run();
            return null;
        });
    }

    private static Tlv named(String iccid) {
        try {
            return Tlv.of(ICCID, new Iccid(iccid).toBytes());
        } catch (IllegalArgumentException noIccid) {
            throw new Refusal(Reason.INVALID_ARGUMENT);
        }
    }

    private int result(Tlv request) {
        return Es10Reading.number(ask(request), RESULT).orElseThrow(ProfileAssistant::nonsense);
    }

    /** The answer has the tag of what was asked. */
    private Tlv ask(Tlv request) {
        if (Tlv.parse(isdr.ask(request.toBytes())) instanceof Tlv answer && answer.tag() == request.tag()) {
            return answer;
        }
        throw nonsense();
    }

    private static List<Tlv> list(Tlv answer) {
        return answer.child(LIST).orElseThrow(ProfileAssistant::nonsense).children();
    }

    private static Refusal nonsense() {
        return new Refusal(Reason.SIM_FAILURE);
    }

    private static <T> Future<T> attempt(Supplier<T> function) {
        try {
            return Future.succeededFuture(function.get());
        } catch (Refusal refusal) {
            return Future.failedFuture(refusal);
        }
    }
}
