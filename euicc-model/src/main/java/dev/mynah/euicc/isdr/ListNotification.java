package dev.mynah.euicc.isdr;

import dev.mynah.euicc.tlv.Tlv;
import java.util.List;

/**
 * {@code BF28 { [81 events] }} to {@code BF28 { A0 { BF2F .. } }}, oldest first; no notification gives an empty {@code A0}.
 *
 * <p>ES10b.ListNotification, SGP.22 5.7.9.
 */
final class ListNotification implements Es10Function {

    private static final int TAG = 0xBF28;

    @Override
    public Es10Answer answer(IsdR card, int port, Tlv request) {
        return NotificationFilter.byEvents(request)
                .map(wanted -> {
                    List<Tlv> found = card.notifications().all().stream()
                            .map(PendingNotification::metadata)
                            .filter(wanted)
                            .map(NotificationMetadata::toTlv)
                            .toList();
                    return Es10Answer.of(Tlv.of(TAG, Tlv.of(0xA0, found)));
                })
                .orElse(Es10Answer.INCORRECT_DATA);
    }
}
