package dev.mynah.modem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.nas.ss.component.BasicService;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceClassTest {
    @ParameterizedTest
    @CsvSource({
        "1,true,17",
        "5,true,128",
        "8,true,32",
        "12,true,112",
        "13,true,0",
        "48,false,0",
        "160,false,96",
        "80,false,104"
    })
    void a_sum_that_has_a_name_in_the_network_is_asked_for_by_it(int value, boolean teleservice, int code) {
        assertThat(ServiceClass.known(value)).isTrue();
        assertThat(ServiceClass.basicService(value)).contains(new BasicService(teleservice, code));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3, 9, 64, 128, 256, Integer.MAX_VALUE})
    void one_that_has_none_is_not_known(int value) {
        assertThat(ServiceClass.known(value)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "3,1 2",
        "9,1 8",
        "15,13 2",
        "17,1 16",
        "49,1 48",
        "113,1 80 32",
        "-7,''",
        "7,7",
        "255,255",
        "19,1 2",
        "65,''",
        "256,''",
        "0,''"
    })
    void a_sum_without_a_name_has_parts_that_have_one(int value, String parts) {
        assertThat(ServiceClass.parts(value).stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .isEqualTo(parts);
    }

    @Test
    void everything_has_no_name() {
        assertThat(ServiceClass.known(255)).isTrue();
        assertThat(ServiceClass.basicService(255)).isEmpty();
        assertThat(ServiceClass.of(Optional.empty())).isEqualTo(ServiceClass.USUAL);
    }
}
