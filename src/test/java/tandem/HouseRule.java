package tandem;

import java.util.List;

import com.tngtech.archunit.lang.ArchRule;

/** A rule of the house and the planted classes each of which breaks it. */
record HouseRule(ArchRule rule, List<Class<?>> plants) {

	static HouseRule of(ArchRule rule) {
		return new HouseRule(rule.allowEmptyShould(true), List.of());
	}

	HouseRule brokenBy(Class<?>... classes) {
		return new HouseRule(this.rule, List.of(classes));
	}

	@Override
	public String toString() {
		return this.rule.getDescription();
	}

}
