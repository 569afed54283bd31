package tandem.report.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

import tandem.instrument.Dyads;
import tandem.instrument.Instruments;
import tandem.mechanism.Catalogues;
import tandem.mechanism.content.CatalogueFile;
import tandem.report.ScorePair;

/** A test of the stateless scorecards, over HTTP but behind no door. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebMvcTest(useDefaultFilters = false,
		includeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
				pattern = "tandem\\.(site\\.api\\.ApiConfiguration|api\\.Refusals|report\\.api\\.Scorecard.*)"))
@AutoConfigureMockMvc(addFilters = false)
@Import({ ScorePair.class, ScorecardApiTest.Content.class })
@interface ScorecardApiTest {

	/** The released content, without the rest of the application. */
	@TestConfiguration(proxyBeanMethods = false)
	class Content {

		@Bean
		Instruments instruments() {
			return new Instruments(Dyads.INSTRUMENT);
		}

		@Bean
		Catalogues catalogues() {
			return new Catalogues(CatalogueFile.load("catalogue-1", Dyads.INSTRUMENT));
		}

	}

}
