package dev.mynah.euicc.isdr;

import dev.mynah.euicc.tlv.Tlv;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * {@code BF2B { [A0 { 80 number | 81 events }] }} to {@code BF2B { A0 { BF37 .. | 30 .. } }}, oldest first; none gives an empty
 * {@code A0}. A notification stays until it is removed.
 *
 * <p>ES10b.RetrieveNotificationsList, SGP.22 5.7.10.
 */
final class RetrieveNotificationsList implements Es10Function {

    private static final int TAG = 0xBF2B;
    private static final int CRITERIA = 0xA0;

    @Override
    public Es10Answer answer(IsdR card, int port, Tlv request) {
        Optional<Predicate<NotificationMetadata>> wanted = request.child(CRITERIA)
                .map(NotificationFilter::byNumberOrEvents)
                .orElse(Optional.of(any -> true));
        if (wanted.isEmpty()) {
            return Es10Answer.INCORRECT_DATA;
        }
        List<Tlv> found = card.notifications().all().stream()
                .filter(it -> wanted.get().test(it.metadata()))
                .map(PendingNotification::signed)
                .toList();
        return Es10Answer.of(Tlv.of(TAG, Tlv.of(0xA0, found)));
    }
}
