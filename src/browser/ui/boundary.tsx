import { Component, type ReactNode } from 'react';
import { useStore } from '../state/store.ts';
import { say } from '../words.ts';

interface Props {
  /** What is tried anew when this changes. */
  readonly of: string;
  readonly children: ReactNode;
}

/** A part of the page that may fail alone: the rest of the page lives on, and the part can be tried again. */
export class Part extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.error && before.of !== this.props.of) this.setState({ error: null });
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error ? (
      <Broken error={error} onRetry={() => this.setState({ error: null })} />
    ) : (
      this.props.children
    );
  }
}

function Broken({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const lang = useStore((state) => state.lang);
  return (
    <div className="broken" role="alert" data-testid="broken">
      <p>
        <strong>{say('broken', lang)}</strong> <span lang="en">{error.message}</span>
      </p>
      <button type="button" onClick={onRetry}>
        {say('retry', lang)}
      </button>
    </div>
  );
}
