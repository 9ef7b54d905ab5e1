package dev.mynah.euicc.isdr;

import dev.mynah.euicc.tlv.Der;
import dev.mynah.euicc.tlv.Tlv;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/**
 * {@code BF2D { [A0 { 4F aid | 5A iccid | 95 class }], [5C tags] }} to {@code BF2D { A0 { E3 { ... } ... } }}; a search that
 * finds nothing gives an empty {@code A0}.
 *
 * <p>ES10c.GetProfilesInfo, SGP.22 5.7.15.
 */
final class GetProfilesInfo implements Es10Function {

    private static final int TAG = 0xBF2D;
    private static final int SEARCH = 0xA0;
    private static final int TAG_LIST = 0x5C;
    private static final int PROFILE_CLASS = 0x95;
    private static final int INCORRECT_INPUT_VALUES = 1;

    @Override
    public Es10Answer answer(IsdR card, int port, Tlv request) {
        Optional<Predicate<Profile>> search =
                request.child(SEARCH).map(GetProfilesInfo::search).orElse(Optional.of(any -> true));
        Optional<Set<Integer>> tags =
                request.bytes(TAG_LIST).map(GetProfilesInfo::tags).orElse(Optional.of(ProfileElements.USUAL));
        if (search.isEmpty() || tags.isEmpty()) {
            return Es10Answer.of(Tlv.of(TAG, Tlv.of(0x81, Der.integer(INCORRECT_INPUT_VALUES))));
        }
        List<Tlv> found = card.visibleProfiles()
                .filter(search.get())
                .map(it -> ProfileElements.of(it, tags.get(), card.profiles().mepMode()))
                .toList();
        return Es10Answer.of(Tlv.of(TAG, Tlv.of(0xA0, found)));
    }

    @Override
    public List<String> results() {
        return List.of("1 incorrectInputValues");
    }

    private static Optional<Predicate<Profile>> search(Tlv criteria) {
        Optional<byte[]> wantedClass = criteria.bytes(PROFILE_CLASS);
        if (wantedClass.isEmpty()) {
            return ProfileIdentifier.in(criteria);
        }
        OptionalInt value = Der.toInt(wantedClass.get());
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(it -> it.metadata().profileClass().value() == value.getAsInt());
    }

    /** Tags of one to three bytes, one after the other; empty when the last is cut off. */
    private static Optional<Set<Integer>> tags(byte[] list) {
        Set<Integer> tags = new HashSet<>();
        int tag = 0;
        int length = 0;
        for (byte b : list) {
            tag = tag << 8 | (b & 0xFF);
            length++;
            boolean goesOn = length == 1 ? (b & 0x1F) == 0x1F : b < 0;
            if (goesOn && length == 3) {
                return Optional.empty();
            }
            if (!goesOn) {
                tags.add(tag);
                tag = 0;
                length = 0;
            }
        }
        return length == 0 ? Optional.of(tags) : Optional.empty();
    }
}
