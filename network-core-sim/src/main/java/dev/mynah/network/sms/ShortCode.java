package dev.mynah.network.sms;

import dev.mynah.network.air.sms.SmsAddress;
import dev.mynah.network.air.sms.SmsDeliver;
import dev.mynah.network.air.sms.Tpdu;
import java.util.Optional;
import java.util.function.Consumer;

/** A number that answers by itself, as {@link ShortCodeSpec} says. */
final class ShortCode implements ExternalEntity {
    private final ServiceCentre centre;
    private final ShortCodeSpec spec;
    private int reference;

    ShortCode(ServiceCentre centre, ShortCodeSpec spec) {
        this.centre = centre;
        this.spec = spec;
    }

    @Override
    public void deliver(String number, Tpdu message, Consumer<ForwardingSide.Answer> answered) {
        answered.accept(new ForwardingSide.Answer.Delivered(Optional.empty()));
        if (message instanceof SmsDeliver deliver && !spec.reply().isEmpty()) {
            String text = deliver.userData().text().orElse("");
            answer(deliver.originator(), spec.answer(deliver.originator().display(), text));
        }
    }

    private void answer(SmsAddress to, String text) {
        reference = (reference + 1) & 0xFF;
        for (SmsDeliver part : centre.parts(spec.number(), text)) {
            centre.send(part, to.text(), reference, Optional.empty());
        }
    }
}
