package dev.mynah.modem.qmi.uim;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Personalisation;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;
import java.util.Optional;

/** Opens a lock of the device by its key, or gives a blocked one its tries back. */
final class Depersonalization implements QmiCommand {
    private record Wanted(int feature, int operation, String key) {
        @Override
        public String toString() {
            return "feature " + feature + ", operation " + operation;
        }
    }

    private record Left(int tries, int unblockTries) {}

    private static final int DEACTIVATE = 0;
    private static final int UNBLOCK = 1;

    private static final Tlv<Wanted> INFO = tlv(
            0x01,
            "Info",
            Struct.of(
                    TlvType.U8,
                    Wanted::feature,
                    TlvType.U8,
                    Wanted::operation,
                    TlvType.STRING8,
                    Wanted::key,
                    Wanted::new));
    private static final Tlv<Integer> SLOT = tlv(0x10, "Slot", TlvType.U8);
    private static final Tlv<Left> LEFT = tlv(
            0x10, "Retries Remaining", Struct.of(TlvType.U8, Left::tries, TlvType.U8, Left::unblockTries, Left::new));

    @Override
    public MessageForm form() {
        return message(0x0029, "Depersonalization").takes(INFO, SLOT).gives(LEFT);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Wanted wanted = request.require(INFO);
        Subscription slot = request.get(SLOT).map(it -> Slots.get(client, it)).orElse(client.subscription());
        Personalisation locks = slot.personalisation();
        Personalisation.Category category = Lock.category(wanted.feature());
        Future<Void> asked = switch (wanted.operation()) {
            case DEACTIVATE -> locks.deactivate(category, wanted.key());
            case UNBLOCK -> locks.unblock(category, wanted.key(), Optional.empty());
            default -> throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
        };
        return asked.map(Tlvs.NONE).recover(why -> Future.failedFuture(refused(why, locks.lock(category))));
    }

    private static Throwable refused(Throwable why, Personalisation.Lock lock) {
        if (!(why instanceof Refusal refusal)) {
            return why;
        }
        Tlvs left = Tlvs.of(LEFT, new Left(lock.tries(), lock.unblockTries()));
        return switch (refusal.reason()) {
            case WRONG_PASSWORD -> new QmiRefusal(QmiError.INCORRECT_PIN, left);
            case NOT_ALLOWED -> new QmiRefusal(QmiError.NO_EFFECT, left);
            default -> why;
        };
    }
}
