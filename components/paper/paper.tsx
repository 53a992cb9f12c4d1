'use client';

import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { useRouter } from 'next/navigation';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import { fieldOf, focusField } from '@/components/findings/walk';
import { sectionOf } from '@/lib/check/rule';
import { compose } from '@/lib/document/compose';
import { toHast } from '@/lib/render/hast';
import { useDraft, useReport } from '../workspace/workspace';
