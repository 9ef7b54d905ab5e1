package dev.mynah.euicc.saip;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** A package is the longest thing a card takes from outside: whatever it holds, it is judged. */
class ProfileLoadFuzzTest {

    private static final long LITTLE_MEMORY = 0x8000;

    @FuzzTest(maxDuration = "10s")
    void any_octets_make_a_profile_or_a_status(byte[] octets) {
        ProfileLoad load = new ProfileLoad(LITTLE_MEMORY);
        load.accept(octets);
        boolean complete = load.finish();

        assertThat(load.image().isPresent()).isEqualTo(complete);
        assertThat(load.response().length).isLessThan(0x10000);
    }
}
