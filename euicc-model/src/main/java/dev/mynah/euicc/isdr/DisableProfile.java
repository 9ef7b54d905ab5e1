package dev.mynah.euicc.isdr;

import dev.mynah.euicc.tlv.Tlv;
import java.util.List;
import java.util.Optional;

/**
 * {@code BF32 { A0 { identifier }, 81 refreshFlag }} to {@code BF32 { 80 result }}. The port follows from the profile. Where a test
 * profile is disabled, the profile it took the place of is enabled again.
 *
 * <p>ES10c.DisableProfile, SGP.22 5.7.17.
 */
final class DisableProfile implements Es10Function {

    private static final int TAG = 0xBF32;

    @Override
    public Es10Answer answer(IsdR card, int port, Tlv request) {
        return ProfileChange.parse(request)
                .map(change -> Es10Answer.result(TAG, disable(card, change)))
                .orElse(Es10Answer.INCORRECT_DATA);
    }

    @Override
    public List<String> results() {
        return List.of(
                "0 ok", "1 iccidOrAidNotFound", "2 profileNotInEnabledState", "3 disallowedByPolicy", "5 catBusy");
    }

    private static int disable(IsdR card, ProfileChange change) {
        Optional<Profile> profile = card.find(change.profile());
        if (profile.isEmpty()) {
            return ProfileChange.NOT_FOUND;
        }
        if (!profile.get().enabled()) {
            return ProfileChange.WRONG_STATE;
        }
        if (profile.get().mustStayEnabled()) {
            return ProfileChange.DISALLOWED_BY_POLICY;
        }
        int port = profile.get().port().getAsInt();
        return change.carryOut(card, port, card.profiles().replacedByTest(port).map(Profile::iccid));
    }
}
