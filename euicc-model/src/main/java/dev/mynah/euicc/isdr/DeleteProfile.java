package dev.mynah.euicc.isdr;

import dev.mynah.euicc.tlv.Tlv;
import java.util.List;
import java.util.Optional;

/**
 * {@code BF33 { 5A iccid | 4F aid }} to {@code BF33 { 80 result }}. Only a disabled profile can be deleted.
 *
 * <p>ES10c.DeleteProfile, SGP.22 5.7.18.
 */
final class DeleteProfile implements Es10Function {

    private static final int TAG = 0xBF33;
    private static final int OK = 0;
    private static final int NOT_FOUND = 1;
    private static final int NOT_DISABLED = 2;
    private static final int DISALLOWED_BY_POLICY = 3;

    @Override
    public Es10Answer answer(IsdR card, int port, Tlv request) {
        return ProfileIdentifier.in(request)
                .map(wanted -> Es10Answer.result(TAG, delete(card.profiles(), card.find(wanted))))
                .orElse(Es10Answer.INCORRECT_DATA);
    }

    @Override
    public List<String> results() {
        return List.of("0 ok", "1 iccidOrAidNotFound", "2 profileNotInDisabledState", "3 disallowedByPolicy");
    }

    private static int delete(ProfileRegistry profiles, Optional<Profile> profile) {
        if (profile.isEmpty()) {
            return NOT_FOUND;
        }
        if (profile.get().enabled() || profiles.marked(profile.get())) {
            return NOT_DISABLED;
        }
        if (profile.get().mustNotBeDeleted()) {
            return DISALLOWED_BY_POLICY;
        }
        profiles.delete(profile.get());
        return OK;
    }
}
